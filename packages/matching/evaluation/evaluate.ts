// `npm run match:evaluate`: how well needs find their offers, on the package's own evaluation set.
import { detectLanguage } from '../text/detect-language.ts';
import { rank } from '../ranking/rank.ts';
import {
	measureRankings,
	seededRandom,
	type Measure,
	type RankedNeed
} from './measure-rankings.ts';
import { readEvaluationSet, type EvaluationNeed } from './read-set.ts';

const { needs, offers } = readEvaluationSet();
const { rankings } = rank({ needs, offers });
const ranked = needs.map((need, place): EvaluationNeed & RankedNeed => ({
	...need,
	ranking: rankings[place]!.offers.map(({ offer }) => offer)
}));

console.log(`${needs.length} needs, ${offers.length} offers, every offer ranked for every need\n`);
console.log('| half | needs | MRR | recall@1 | recall@10 |\n| --- | --- | --- | --- | --- |');
for (const half of ['development', 'test'] as const) {
	report(half, (need) => need.half === half);
	for (const kind of ['direct', 'indirect', 'cluster'] as const) {
		report(`${half}, ${kind}`, (need) => need.half === half && need.kind === kind);
	}
}

const texts = [...needs, ...offers];
const right = texts.filter(({ title, text, language }) => {
	return detectLanguage(`${title}\n${text}`) === language;
});
console.log(`\nlanguage detected: ${(right.length / texts.length).toFixed(3)} of ${texts.length}`);

function report(name: string, chosen: (need: EvaluationNeed) => boolean): void {
	const group = ranked.filter(chosen);
	const { meanReciprocalRank, recallAt1, recallAt10 } = measureRankings(group, seededRandom(1));
	const figures = [meanReciprocalRank, recallAt1, recallAt10].map(format);
	console.log(`| ${[name, group.length, ...figures].join(' | ')} |`);
}

function format({ value, low, high }: Measure): string {
	return `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}
