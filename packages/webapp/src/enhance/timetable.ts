// Adds to the timetable page what HTML alone cannot: live progress, and moving by dragging.

type Progress = {
	cost: { unscheduledWeight: number; breaks: number };
	bound: { unscheduledWeight: number; breaks: number };
	seconds: number;
};

const solving = document.querySelector<HTMLElement>('[data-solving]');
if (solving) follow(solving);
for (const board of document.querySelectorAll<HTMLElement>('[data-board]')) makeDraggable(board);

function follow(section: HTMLElement) {
	const line = section.querySelector<HTMLElement>('[data-solving-line]')!;
	const source = new EventSource(`${location.pathname}/progress`);
	source.addEventListener('message', (event) => {
		const { status, progress } = JSON.parse(event.data) as {
			status: string;
			progress: Progress | null;
		};
		if (progress) line.textContent = fill(section.dataset.solving!, progress);
		if (status !== 'queued' && status !== 'running') {
			source.close();
			location.replace(location.pathname);
		}
	});
	// Without a stream (a proxy in between, say) the page asks again by itself.
	source.addEventListener('error', () => {
		source.close();
		setTimeout(() => location.reload(), 3000);
	});
}

function fill(template: string, { cost, bound, seconds }: Progress): string {
	return template
		.replace('{seconds}', String(Math.round(seconds)))
		.replace('{missed}', String(cost.unscheduledWeight))
		.replace('{missedBound}', String(bound.unscheduledWeight))
		.replace('{breaks}', String(cost.breaks))
		.replace('{breaksBound}', String(bound.breaks));
}

/** A drop fills in and sends one form, which does what the keyboard's form does. */
function makeDraggable(board: HTMLElement) {
	const form = document.querySelector<HTMLFormElement>('form[data-move]');
	if (!form) return;
	let dragged: HTMLElement | null = null;
	for (const meeting of board.querySelectorAll<HTMLElement>('[data-meeting]')) {
		meeting.draggable = true;
		meeting.addEventListener('dragstart', (event) => {
			dragged = meeting;
			event.dataTransfer?.setData('text/plain', meeting.dataset.meeting!);
		});
		meeting.addEventListener('dragend', () => (dragged = null));
	}
	const cellOf = (event: Event) =>
		(event.target as HTMLElement).closest<HTMLElement>('td[data-slot]:not(:has([data-meeting]))');
	board.addEventListener('dragover', (event) => {
		const cell = cellOf(event);
		for (const other of board.querySelectorAll('.over')) other.classList.remove('over');
		if (!dragged || !cell) return;
		event.preventDefault();
		cell.classList.add('over');
	});
	board.addEventListener('drop', (event) => {
		event.preventDefault();
		const cell = cellOf(event);
		if (!dragged || !cell) return;
		const set = (name: string, value: string) => {
			form.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = value;
		};
		set('id', dragged.dataset.meeting!);
		set('slotId', cell.dataset.slot!);
		set('placeId', cell.dataset.place!);
		form.submit();
	});
}
