// Letters as a reader in a hurry types them: small, without accents, `l·l` as `ll`, `ß` as `ss`.

/**
 * Folds case and accents, so that “Col·laboració” and “collaboracio” are one spelling.
 *
 * @example foldLetters('Façana') // 'facana'
 */
export function foldLetters(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replaceAll('·', '')
		.replaceAll('ß', 'ss')
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae');
}
