// `npm run match:evaluate`: how well needs find their offers, on the package's own evaluation sets.
// With a model beside the default, so that an operator sees the gain before trusting it:
//   npm run match:evaluate -- --openai http://localhost:11434/v1 --model bge-m3
//   npm run match:evaluate -- --transformers FOLDER --model multilingual-e5-small
// On texts of one's own, written like `set.txt`, or on the drills that the thesaurus was extended with:
//   npm run match:evaluate -- --set packages/matching/evaluation/drills/land-01.txt
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openaiModel, rankWithModel, transformersModel, type Matches } from '../index.ts';
import { rank } from '../ranking/rank.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { measureRankings, seededRandom, type Measure } from './measure-rankings.ts';
import {
	evaluationSets,
	parseEvaluationSet,
	readEvaluationSet,
	type EvaluationNeed,
	type EvaluationSet,
	type Half
} from './read-set.ts';

const { values: options } = parseArgs({
	options: {
		openai: { type: 'string' },
		transformers: { type: 'string' },
		model: { type: 'string', default: '' },
		set: { type: 'string' }
	}
});

const model = options.openai
	? openaiModel({ url: options.openai, model: options.model })
	: options.transformers &&
		transformersModel({ folder: options.transformers, model: options.model });

if (options.set) {
	await evaluate(options.set, parseEvaluationSet(readFileSync(options.set, 'utf8')));
} else {
	for (const name of evaluationSets) {
		await evaluate(name, readEvaluationSet(name));
	}
}

async function evaluate(name: string, { needs, offers }: EvaluationSet): Promise<void> {
	console.log(
		`\n${name}: ${needs.length} needs, ${offers.length} offers, all ranked for every need`
	);
	report('default', needs, rank({ needs, offers }));
	for (const half of ['development', 'test'] as const) reportSmall(half, { needs, offers });
	if (model) {
		const matches = await rankWithModel({ needs, offers }, model);
		if (matches.modelFailure) {
			console.error(`\n${model.name} failed: ${matches.modelFailure.reason}`);
			process.exitCode = 1;
		} else {
			report(model.name, needs, matches);
		}
	}
	const texts = [...needs, ...offers];
	const right = texts.filter(
		({ title, text, language }) => detectLanguage(`${title}\n${text}`) === language
	);
	console.log(
		`\nlanguage detected: ${(right.length / texts.length).toFixed(3)} of ${texts.length}`
	);
}

function report(name: string, needs: readonly EvaluationNeed[], { rankings }: Matches): void {
	console.log(
		`\n| ${name} | needs | MRR | recall@1 | recall@10 |\n| --- | --- | --- | --- | --- |`
	);
	for (const half of ['development', 'test'] as const) {
		row(half, (need) => need.half === half);
		for (const kind of ['direct', 'indirect', 'cluster'] as const) {
			row(`${half}, ${kind}`, (need) => need.half === half && need.kind === kind);
		}
	}

	function row(group: string, chosen: (need: EvaluationNeed) => boolean): void {
		const ranked = needs.flatMap((need, place) =>
			chosen(need) ? [{ ...need, ranking: rankings[place]!.offers.map(({ offer }) => offer) }] : []
		);
		if (ranked.length === 0) return;
		const measures = measureRankings(ranked, seededRandom(1));
		const { meanReciprocalRank, recallAt1, recallAt10 } = measures;
		const figures = [meanReciprocalRank, recallAt1, recallAt10].map(format);
		console.log(`| ${[group, ranked.length, ...figures].join(' | ')} |`);
	}
}

/** An exchange of one cluster: 30 of the needs among 80 of the offers, drawn again and again. */
function reportSmall(half: Half, { needs, offers }: EvaluationSet): void {
	const ofHalf = needs.filter((need) => need.half === half);
	if (ofHalf.length < 30 || offers.length < 80) return;
	const random = seededRandom(7);
	const ranked = Array.from({ length: 30 }, () => {
		const drawn = shuffle(ofHalf, random).slice(0, 30);
		const answers = new Set(drawn.flatMap((need) => need.answers));
		const isAnswer = ({ id }: { id: string }) => answers.has(id);
		const others = shuffle(
			offers.filter((offer) => !isAnswer(offer)),
			random
		);
		const pool = [...offers.filter(isAnswer), ...others].slice(0, 80);
		const { rankings } = rank({ needs: drawn, offers: pool });
		return drawn.map(({ answers }, place) => ({
			answers,
			ranking: rankings[place]!.offers.map(({ offer }) => offer)
		}));
	}).flat();
	const { meanReciprocalRank, recallAt1, recallAt10 } = measureRankings(ranked, random);
	const figures = [meanReciprocalRank, recallAt1, recallAt10].map(({ value }) => value.toFixed(2));
	console.log(`\n${half}, 30 needs among 80 offers, mean of 30 draws: ${figures.join(' / ')}`);
}

function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
	const shuffled = [...items];
	for (let last = shuffled.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		[shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
	}
	return shuffled;
}

function format({ value, low, high }: Measure): string {
	return `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}
