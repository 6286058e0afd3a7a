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
	let t = document.querySelector(`form[data-move]`);
	if (!t) return;
	let n = null;
	for (let t of e.querySelectorAll(`[data-meeting]`))
		((t.draggable = !0),
			t.addEventListener(`dragstart`, (e) => {
				((n = t), e.dataTransfer?.setData(`text/plain`, t.dataset.meeting));
			}),
			t.addEventListener(`dragend`, () => (n = null)));
	let r = (e) => e.target.closest(`td[data-slot]:not(:has([data-meeting]))`);
	(e.addEventListener(`dragover`, (t) => {
		let i = r(t);
		for (let t of e.querySelectorAll(`.over`)) t.classList.remove(`over`);
		n && i && (t.preventDefault(), i.classList.add(`over`));
	}),
		e.addEventListener(`drop`, (e) => {
			e.preventDefault();
			let i = r(e);
			if (!n || !i) return;
			let a = (e, n) => {
				t.querySelector(`[name=${e}]`).value = n;
			};
			(a(`id`, n.dataset.meeting),
				a(`slotId`, i.dataset.slot),
				a(`placeId`, i.dataset.place),
				t.submit());
		}));
}
