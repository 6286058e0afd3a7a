// The labels in a run of words: the longest first, in any order of their words.
import type { Language } from '../text/language.ts';
import { joinKeys, type LabelIndex } from '../thesaurus/label-index.ts';
import type { Token } from './content-tokens.ts';
import type { Partners } from './label-partners.ts';

/** A concept, and the places of the tokens that name it, the first one first. */
export type Hit = {
	readonly concept: string;
	readonly places: readonly number[];
	readonly evidence: 'label' | 'stem';
};

/** Labels may share a word (“control de la calidad del aire”), but not lie inside one another. */
export function findLabels(index: LabelIndex, tokens: readonly Token[], language: Language): Hit[] {
	const byKey: LookUp = {
		labels: index.exact[language],
		words: tokens.map(({ reading }) => reading.key),
		partners: tokens.map(({ reading }) => reading.keyPartners)
	};
	const byStem: LookUp = {
		labels: index.stems(language),
		words: tokens.map(({ reading }) => reading.stem),
		partners: tokens.map(({ reading }) => reading.stemPartners)
	};
	const hits: Hit[] = [];
	for (let first = 0; first < tokens.length; first++) {
		const hit = longestHit(first);
		if (hit && !isInside(hit, hits, index.longestKey)) hits.push(hit);
	}
	return hits;

	function longestHit(first: number): Hit | undefined {
		const { reading } = tokens[first]!;
		if (reading.keyPartners || reading.stemPartners) {
			const reach = reachFrom(first);
			for (let length = Math.min(reach, index.longestKey); length >= 2; length--) {
				const hit = look(first, length, length);
				if (hit) return hit;
				// One word in between is allowed: “depurazione biologica delle acque”.
				if (length > 3 || length === reach) continue;
				for (let gap = 1; gap < length; gap++) {
					const wide = look(first, length, gap);
					if (wide) return wide;
				}
			}
		}
		return reading.alone && { ...reading.alone, places: [first] };
	}

	/** How many tokens follow one another up to punctuation, at most one more than a label may have. */
	function reachFrom(first: number): number {
		let reach = 1;
		while (
			first + reach < tokens.length &&
			reach <= index.longestKey &&
			!tokens[first + reach]!.breaks
		) {
			reach++;
		}
		return reach;
	}

	/** @param gap how many tokens stand before the word in between; the length where there is none */
	function look(first: number, length: number, gap: number): Hit | undefined {
		const label = lookUp(byKey, first, length, gap);
		if (label) return { concept: label, places: placesOf(first, length, gap), evidence: 'label' };
		const stem = lookUp(byStem, first, length, gap);
		return stem
			? { concept: stem, places: placesOf(first, length, gap), evidence: 'stem' }
			: undefined;
	}
}

/** One way to look words up; what is asked for stands by place of the token. */
type LookUp = {
	readonly labels: ReadonlyMap<string, string>;
	readonly words: readonly string[];
	readonly partners: readonly (Partners | undefined)[];
};

function lookUp(
	{ labels, words, partners }: LookUp,
	first: number,
	length: number,
	gap: number
): string | undefined {
	const others = partners[first];
	if (!others) return undefined;
	if (length === 2) return others.get(words[placeOf(first, 1, gap)]!);
	for (let offset = 1; offset < length; offset++) {
		if (!others.has(words[placeOf(first, offset, gap)]!)) return undefined;
	}
	return labels.get(joinKeys(placesOf(first, length, gap).map((place) => words[place]!)));
}

function placeOf(first: number, offset: number, gap: number): number {
	return offset < gap ? first + offset : first + offset + 1;
}

function placesOf(first: number, length: number, gap: number): number[] {
	return Array.from({ length }, (_, offset) => placeOf(first, offset, gap));
}

/** Whether one of the hits that begin before has all places of this one. */
function isInside(hit: Hit, before: readonly Hit[], longestKey: number): boolean {
	const [first] = hit.places;
	for (let place = before.length - 1; place >= 0; place--) {
		const { places } = before[place]!;
		// Labels reach no further.
		if (places[0]! + longestKey < first!) return false;
		if (places.length <= hit.places.length) continue;
		if (hit.places.every((each) => places.includes(each))) return true;
	}
	return false;
}
