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

/** A drop fills in and sends the very form that the keyboard uses. */
function makeDraggable(board: HTMLElement) {
	let dragged: HTMLElement | null = null;
	for (const meeting of board.querySelectorAll<HTMLElement>('[data-meeting]')) {
		if (!meeting.querySelector('form[action="?/move"]')) continue;
		meeting.draggable = true;
		meeting.addEventListener('dragstart', (event) => {
			dragged = meeting;
			event.dataTransfer?.setData('text/plain', meeting.dataset.meeting!);
		});
		meeting.addEventListener('dragend', () => (dragged = null));
	}
	for (const cell of board.querySelectorAll<HTMLElement>('td[data-slot]')) {
		const isFree = () => !cell.querySelector('[data-meeting]');
		cell.addEventListener('dragover', (event) => {
			if (!dragged || !isFree()) return;
			event.preventDefault();
			cell.classList.add('over');
		});
		cell.addEventListener('dragleave', () => cell.classList.remove('over'));
		cell.addEventListener('drop', (event) => {
			event.preventDefault();
			cell.classList.remove('over');
			const form = dragged?.querySelector<HTMLFormElement>('form[action="?/move"]');
			if (!form || !isFree()) return;
			form.querySelector<HTMLSelectElement>('[name=slotId]')!.value = cell.dataset.slot!;
			form.querySelector<HTMLSelectElement>('[name=placeId]')!.value = cell.dataset.place!;
			form.submit();
		});
	}
}
