var e = document.querySelector(`[data-solving]`);
e && t(e);
for (let e of document.querySelectorAll(`[data-board]`)) r(e);
function t(e) {
	let t = e.querySelector(`[data-solving-line]`),
		r = new EventSource(`${location.pathname}/progress`);
	(r.addEventListener(`message`, (i) => {
		let { status: a, progress: o } = JSON.parse(i.data);
		(o && (t.textContent = n(e.dataset.solving, o)),
			a !== `queued` && a !== `running` && (r.close(), location.replace(location.pathname)));
	}),
		r.addEventListener(`error`, () => {
			(r.close(), setTimeout(() => location.reload(), 3e3));
		}));
}
function n(e, { cost: t, bound: n, seconds: r }) {
	return e
		.replace(`{seconds}`, String(Math.round(r)))
		.replace(`{missed}`, String(t.unscheduledWeight))
		.replace(`{missedBound}`, String(n.unscheduledWeight))
		.replace(`{breaks}`, String(t.breaks))
		.replace(`{breaksBound}`, String(n.breaks));
}
function r(e) {
	let t = null;
	for (let n of e.querySelectorAll(`[data-meeting]`))
		n.querySelector(`form[action="?/move"]`) &&
			((n.draggable = !0),
			n.addEventListener(`dragstart`, (e) => {
				((t = n), e.dataTransfer?.setData(`text/plain`, n.dataset.meeting));
			}),
			n.addEventListener(`dragend`, () => (t = null)));
	for (let n of e.querySelectorAll(`td[data-slot]`)) {
		let e = () => !n.querySelector(`[data-meeting]`);
		(n.addEventListener(`dragover`, (r) => {
			t && e() && (r.preventDefault(), n.classList.add(`over`));
		}),
			n.addEventListener(`dragleave`, () => n.classList.remove(`over`)),
			n.addEventListener(`drop`, (r) => {
				(r.preventDefault(), n.classList.remove(`over`));
				let i = t?.querySelector(`form[action="?/move"]`);
				i &&
					e() &&
					((i.querySelector(`[name=slotId]`).value = n.dataset.slot),
					(i.querySelector(`[name=placeId]`).value = n.dataset.place),
					i.submit());
			}));
	}
}
