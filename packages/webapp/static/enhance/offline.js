`serviceWorker` in navigator &&
	navigator.serviceWorker
		.register(`/service-worker.js`, { type: `module` })
		.then(() => navigator.serviceWorker.ready)
		.then(() => {
			for (let e of document.querySelectorAll(`[data-offline-ready]`)) e.hidden = !1;
		})
		.catch(() => {});
