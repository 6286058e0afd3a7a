// `npm run match:evaluate`: how well needs find their offers, on the package's own evaluation sets.
// With a model beside the default, so that an operator sees the gain before trusting it:
//   npm run match:evaluate -- --openai http://localhost:11434/v1 --model bge-m3
//   npm run match:evaluate -- --transformers FOLDER --model multilingual-e5-small
import { parseArgs } from 'node:util';
import { openaiModel, rankWithModel, transformersModel, type Matches } from '../index.ts';
import { rank } from '../ranking/rank.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { measureRankings, seededRandom, type Measure } from './measure-rankings.ts';
import { readEvaluationSet, type EvaluationNeed, type EvaluationSetName } from './read-set.ts';

const { values: options } = parseArgs({
	options: {
		openai: { type: 'string' },
		transformers: { type: 'string' },
		model: { type: 'string', default: '' }
	}
});

const model = options.openai
	? openaiModel({ url: options.openai, model: options.model })
	: options.transformers &&
		transformersModel({ folder: options.transformers, model: options.model });

for (const name of ['set', 'second-set', 'third-set'] as const) await evaluate(name);

async function evaluate(name: EvaluationSetName): Promise<void> {
	const { needs, offers } = readEvaluationSet(name);
	console.log(
		`\n${name}: ${needs.length} needs, ${offers.length} offers, all ranked for every need`
	);
	report('default', needs, rank({ needs, offers }));
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
		const measures = measureRankings(ranked, seededRandom(1));
		const { meanReciprocalRank, recallAt1, recallAt10 } = measures;
		const figures = [meanReciprocalRank, recallAt1, recallAt10].map(format);
		console.log(`| ${[group, ranked.length, ...figures].join(' | ')} |`);
	}
}

function format({ value, low, high }: Measure): string {
	return `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}
