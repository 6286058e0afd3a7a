// The part of a text around the first word that matters, so that a list stays short.

const length = 240;

/** @example excerpt(text, ['aigua']) // '… per reduir l’aigua dels cellers …' */
export function excerpt(text: string, words: readonly string[]): string {
	if (text.length <= length) return text;
	const lower = text.toLowerCase();
	const places = words.map((word) => lower.indexOf(word.toLowerCase())).filter((at) => at >= 0);
	const first = places.length > 0 ? Math.min(...places) : 0;
	const from = first < length * 0.7 ? 0 : text.lastIndexOf(' ', first - 60) + 1;
	const cut = text.slice(from, from + length);
	const whole = from + length < text.length ? cut.replace(/\s+\S*$/, '') + ' …' : cut;
	return from > 0 ? '… ' + whole : whole;
}
