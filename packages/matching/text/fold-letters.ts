// Letters as a reader in a hurry types them: small, without accents, `l·l` as `ll`, `ß` as `ss`.

// All of ASCII: the quick way for most words.
const isPlain = /^[\x00-\x7f]*$/;

/**
 * Folds case and accents, so that “Col·laboració” and “collaboracio” are one spelling.
 *
 * @example foldLetters('Façana') // 'facana'
 */
export function foldLetters(text: string): string {
	if (isPlain.test(text)) return text.toLowerCase();
	return text
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replaceAll('·', '')
		.replaceAll('ß', 'ss')
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae');
}
