// Proposes names of themes while somebody types: fills the field's own list of proposals.

const restMilliseconds = 150;
let asked = 0;

for (const field of document.querySelectorAll<HTMLInputElement>('[data-theme-names]')) {
	let timer: ReturnType<typeof setTimeout> | undefined;
	field.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(() => propose(field), restMilliseconds);
	});
}

/** What is typed after the last comma is completed; what stands before it stays. */
async function propose(field: HTMLInputElement): Promise<void> {
	const [, before = '', last = ''] = /^(.*[,;]\s*)?(.*)$/s.exec(field.value) ?? [];
	const list = field.list;
	if (!list || last.trim().length < 2) return;
	const mine = ++asked;
	try {
		const answer = await fetch(`/api/v1/themes?search=${encodeURIComponent(last.trim())}`, {
			headers: { 'accept-language': field.dataset.themeNames ?? 'en' }
		});
		if (!answer.ok || mine !== asked) return;
		const themes = (await answer.json()) as { id: string; label: string }[];
		list.replaceChildren(
			...themes.map(({ label }) => {
				const option = document.createElement('option');
				option.value = before + label;
				return option;
			})
		);
	} catch {
		// Without network the name is simply typed to its end.
	}
}
