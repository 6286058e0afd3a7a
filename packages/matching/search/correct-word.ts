// Typing mistakes: the word of the thesaurus that was probably meant.
import { foldLetters } from '../text/fold-letters.ts';
import { languages } from '../text/language.ts';
import type { Thesaurus } from '../thesaurus/thesaurus.ts';

export type WordCorrector = (word: string) => { word: string; concept: string } | undefined;

const shortestWord = 4;

/**
 * Looks a word up among the one-word labels of all languages, with one mistake allowed up to seven
 * letters and two in longer words (a missing, added, wrong or swapped letter each).
 */
export function makeWordCorrector(thesaurus: Thesaurus): WordCorrector {
	const concepts = new Map<string, string>();
	for (const { id, labels } of thesaurus.concepts.values()) {
		for (const label of languages.flatMap((language) => labels[language])) {
			const folded = foldLetters(label);
			if (folded.length < shortestWord || /[^a-z]/.test(folded)) continue;
			if (!concepts.has(folded)) concepts.set(folded, id);
		}
	}
	const byGram = new Map<string, string[]>();
	for (const word of concepts.keys()) {
		for (const gram of gramsOf(word)) {
			const list = byGram.get(gram);
			if (list) list.push(word);
			else byGram.set(gram, [word]);
		}
	}
	return (typed) => {
		const word = foldLetters(typed);
		if (word.length < shortestWord) return undefined;
		const allowed = word.length <= 7 ? 1 : 2;
		const shared = new Map<string, number>();
		for (const gram of gramsOf(word)) {
			for (const other of byGram.get(gram) ?? []) {
				if (Math.abs(other.length - word.length) > allowed) continue;
				shared.set(other, (shared.get(other) ?? 0) + 1);
			}
		}
		let best: string | undefined;
		let least = allowed + 1;
		const likely = [...shared].sort((a, b) => b[1] - a[1]).slice(0, 60);
		for (const [other] of likely) {
			const distance = editDistance(word, other);
			if (distance < least) [best, least] = [other, distance];
		}
		return best === undefined ? undefined : { word: best, concept: concepts.get(best)! };
	};
}

function gramsOf(word: string): Set<string> {
	const marked = `_${word}_`;
	const grams = new Set<string>();
	for (let start = 0; start + 2 <= marked.length; start++)
		grams.add(marked.slice(start, start + 2));
	return grams;
}

/** Optimal string alignment distance: a swap of neighbours is one mistake, not two. */
export function editDistance(a: string, b: string): number {
	let twoBefore: number[] = [];
	let before = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			let cost = Math.min(
				before[column]! + 1,
				current[column - 1]! + 1,
				before[column - 1]! + (same ? 0 : 1)
			);
			const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			if (row > 1 && column > 1 && swapped) cost = Math.min(cost, twoBefore[column - 2]! + 1);
			current.push(cost);
		}
		twoBefore = before;
		before = current;
	}
	return before[b.length]!;
}
