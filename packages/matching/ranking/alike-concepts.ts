// Which concepts are written about in the same words, whether or not anybody has related them: “pressure
// ulcers” and “mattresses” share beds, heels and nurses.
// Source: nearness of documents by the words they share, the vector space model (Salton, Wong, Yang,
// Communications of the ACM 18, 1975).
import { countLabelWords } from '../annotation/label-words.ts';
import { foldNumber } from '../text/fold-number.ts';
import { languages } from '../text/language.ts';
import type { LabelIndex } from '../thesaurus/label-index.ts';
import { sparseVector, type SparseVector } from './sparse-vector.ts';

const mostAlike = 60;
const leastAlike = 0.03;
// A word of more concepts brings nobody together.
const mostHolders = 100;

/**
 * For each concept, by number, those that are most like it in the words of their labels and texts, with the
 * cosine of the words, the rare ones weighing more; never itself.
 */
export function alikeConcepts(labels: LabelIndex): SparseVector[] {
	const size = labels.numbers.size;
	const groups = groupByWord(labels).map((holders) => ({
		holders,
		square: Math.log(size / holders.length) ** 2
	}));
	const lengths = new Float64Array(size);
	const groupsOf = Array.from({ length: size }, (): number[] => []);
	for (const [group, { holders, square }] of groups.entries()) {
		for (const concept of holders) {
			lengths[concept]! += square;
			if (holders.length <= mostHolders) groupsOf[concept]!.push(group);
		}
	}
	const products = new Float64Array(size);
	return groupsOf.map((own, concept) => {
		products.fill(0);
		for (const group of own) {
			const { holders, square } = groups[group]!;
			for (const other of holders) products[other]! += square;
		}
		const alike: [number, number][] = [];
		for (let other = 0; other < size; other++) {
			if (products[other] === 0 || other === concept) continue;
			const cosine = products[other]! / Math.sqrt(lengths[concept]! * lengths[other]!);
			if (cosine > leastAlike) alike.push([other, cosine]);
		}
		return sparseVector(alike.sort((a, b) => b[1] - a[1]).slice(0, mostAlike));
	});
}

/** For each word of each language the concepts that have it, each once. */
function groupByWord(labels: LabelIndex): number[][] {
	const counts = countLabelWords(labels);
	return languages.flatMap((language) => {
		const holders = new Map<string, Set<number>>();
		for (const [word, concepts] of counts[language]) {
			const key = foldNumber(word, language);
			let known = holders.get(key);
			if (!known) holders.set(key, (known = new Set()));
			for (let place = 0; place < concepts.length; place += 2) known.add(concepts[place]!);
		}
		return Array.from(holders.values(), (concepts) => [...concepts]);
	});
}
