// Reads the evaluation sets and the drills: blocks of a need, the offers that answer it, and offers that only
// look near.
import { readFileSync } from 'node:fs';
import type { MatchText } from '../ranking/text-profile.ts';

export type PairKind = 'direct' | 'indirect' | 'cluster';
export type Half = 'development' | 'test';

export type EvaluationNeed = MatchText & {
	readonly kind: PairKind;
	readonly half: Half;
	/** Ids of the offers that answer it. */
	readonly answers: readonly string[];
};

export type EvaluationSet = {
	readonly needs: readonly EvaluationNeed[];
	readonly offers: readonly MatchText[];
};

/** All but the first were written blind, by people who had not read the thesaurus. */
export const evaluationSets = [
	'set',
	'second-set',
	'third-set',
	'fourth-set',
	'fifth-set',
	'sixth-set',
	'seventh-set'
] as const;
type EvaluationSetName = (typeof evaluationSets)[number];

export function readEvaluationSet(name: EvaluationSetName = 'set'): EvaluationSet {
	const file = new URL(
		`./evaluation/${name}.txt`,
		import.meta.resolve('@trobada/matching/package.json')
	);
	return parseEvaluationSet(readFileSync(file, 'utf8'));
}

/** @throws where a line has no language, or a need no answer */
export function parseEvaluationSet(content: string): EvaluationSet {
	const needs: (EvaluationNeed & { answers: string[] })[] = [];
	const offers: MatchText[] = [];
	let kind = '';
	let blocks = 0;
	for (const line of content.split('\n')) {
		if (line.startsWith('= ')) {
			kind = line.slice(2);
			blocks++;
			continue;
		}
		const entry = /^([?+-]) ([a-z]{2}) ([^|]+) \| (.+)$/.exec(line);
		if (!entry) {
			if (line !== '' && !line.startsWith('#')) throw new Error(`Not an entry: ${line}`);
			continue;
		}
		const [, sign, language, title, text] = entry as unknown as [
			string,
			string,
			string,
			string,
			string
		];
		if (sign === '?') {
			const half = blocks % 2 === 1 ? 'development' : 'test';
			needs.push({
				id: `need-${needs.length + 1}`,
				language,
				title,
				text,
				kind: kind as PairKind,
				half,
				answers: []
			});
		} else {
			const id = `offer-${offers.length + 1}`;
			offers.push({ id, language, title, text });
			if (sign === '+') needs.at(-1)!.answers.push(id);
		}
	}
	const open = needs.find(({ answers }) => answers.length === 0);
	if (open) throw new Error(`Nothing answers ${open.id}: ${open.title}`);
	return { needs, offers };
}
