// Registers the service worker, so that an agenda once visited opens without network.

// Only once the page is there: on a slow network the two would share what little there is.
if ('serviceWorker' in navigator) {
	if (document.readyState === 'complete') keepAgendas();
	else addEventListener('load', keepAgendas, { once: true });
}

function keepAgendas() {
	navigator.serviceWorker
		.register('/service-worker.js', { type: 'module' })
		.then(() => navigator.serviceWorker.ready)
		.then(() => {
			for (const note of document.querySelectorAll<HTMLElement>('[data-offline-ready]')) {
				note.hidden = false;
			}
		})
		.catch(() => {
			// Without a service worker the agenda simply needs the network.
		});
}
