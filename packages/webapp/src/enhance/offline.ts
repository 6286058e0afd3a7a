// Registers the service worker, so that an agenda once visited opens without network.

if ('serviceWorker' in navigator) {
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
