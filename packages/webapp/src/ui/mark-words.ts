// Splits a text at the words that are to be marked in it.

export type Part = { text: string; marked: boolean };

/** @example markWords('riuso delle acque', ['acque']) // [… { text: 'acque', marked: true }] */
export function markWords(text: string, words: readonly string[]): Part[] {
	const found = words
		.filter(Boolean)
		.sort((a, b) => b.length - a.length)
		.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	if (found.length === 0) return [{ text, marked: false }];
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${found.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
	return text
		.split(pattern)
		.map((part, index) => ({ text: part, marked: index % 2 === 1 }))
		.filter((part) => part.text !== '');
}
