// Chooses among the languages we speak by the browser's wish (RFC 9110, section 12.5.4).

/** @example preferredLanguage('ca;q=0.9, fr', ['en', 'ca']) // 'ca' */
export function preferredLanguage<Language extends string>(
	header: string | null,
	spoken: readonly [Language, ...Language[]] | readonly Language[]
): Language {
	const wishes = (header ?? '')
		.split(',')
		.map((part) => {
			const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
			const quality = parameters.map((text) => /^\s*q=([\d.]+)/.exec(text)?.[1]).find(Boolean);
			return { language: range.split('-')[0], quality: quality ? Number(quality) : 1 };
		})
		.filter(({ quality }) => quality > 0)
		.sort((a, b) => b.quality - a.quality);
	for (const { language } of wishes) {
		const match = spoken.find((candidate) => candidate === language);
		if (match) return match;
	}
	return spoken[0]!;
}
