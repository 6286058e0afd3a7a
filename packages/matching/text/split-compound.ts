// German writes one word where the others write three: Abwasserreinigungsanlage.
import { foldLetters } from './fold-letters.ts';
import { foldNumber } from './fold-number.ts';

const shortestPart = 4;
const linkings = ['', 's', 'n', 'en', 'e', 'es', 'er'];

/**
 * Splits a compound into parts that are known words, longest first from the left; a linking s, n,
 * en, e, es or er between parts is dropped.
 *
 * @param isKnown whether a part is a word that we have a meaning for
 * @returns the parts, at least two, or undefined where no split covers the whole word
 * @example splitCompound('Wasserwiederverwendung', known) // ['wasser', 'wiederverwendung']
 */
export function splitCompound(
	word: string,
	isKnown: (part: string) => boolean
): string[] | undefined {
	const folded = foldLetters(word);
	if (folded.length < 2 * shortestPart) return undefined;
	const parts = splitFrom(folded, isKnown, 3);
	return parts && parts.length > 1 ? parts : undefined;
}

function splitFrom(
	rest: string,
	isKnown: (part: string) => boolean,
	mostParts: number
): string[] | undefined {
	if (isKnown(rest)) return [rest];
	if (mostParts === 1) return undefined;
	for (let length = rest.length - shortestPart; length >= shortestPart; length--) {
		const head = rest.slice(0, length);
		const part = linkings.find((linking) => head.endsWith(linking) && isPart(head, linking));
		if (part === undefined) continue;
		const tail = splitFrom(rest.slice(length), isKnown, mostParts - 1);
		if (tail) return [head.slice(0, head.length - part.length), ...tail];
	}
	return undefined;

	function isPart(head: string, linking: string): boolean {
		const part = head.slice(0, head.length - linking.length);
		return part.length >= shortestPart && isKnown(part);
	}
}

/** The key of a part, the same as of the word when it stands alone. */
export function partKey(part: string): string {
	return foldNumber(part, 'de');
}
