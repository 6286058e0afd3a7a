// Brings text that people type differently to one form, for comparing only, never for showing.

const marks = /\p{M}/gu;

/**
 * Lower case without accents, marks or doubled spaces; the Catalan l·l is ll.
 * @example plain('  Cognom(s) · Raó-Social ') // 'cognom s rao social'
 */
export function plain(text: string): string {
	// Most cells are ASCII, where decomposing would change nothing.
	const bare = isPlainAscii(text)
		? text
		: text
				.replace(/l[·•.‧∙]l/gi, 'll')
				.normalize('NFKD')
				.replace(marks, '')
				.replace(/ß/g, 'ss')
				.replace(/[øØ]/g, 'o')
				.replace(/[łŁ]/g, 'l')
				.replace(/[æÆ]/g, 'ae');
	return bare
		.toLowerCase()
		.replace(/['’`´]/g, ' ')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** The text as shown, without stray spaces: no-break and doubled ones, and those at the ends. */
export function tidy(text: string): string {
	return text
		.replace(/[\u00a0\u2007\u202f\ufeff\u200b]/g, ' ')
		.replace(/[ \t]+/g, ' ')
		.replace(/ ?\r?\n ?/g, '\n')
		.trim();
}

function isPlainAscii(text: string): boolean {
	for (let index = 0; index < text.length; index++) {
		if (text.charCodeAt(index) > 127) return false;
	}
	return true;
}
