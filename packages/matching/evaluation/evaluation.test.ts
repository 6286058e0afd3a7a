import { expect, test } from 'vitest';
import { languages } from '../index.ts';
import { measureRankings, seededRandom } from './measure-rankings.ts';
import { evaluationSets, parseEvaluationSet, readEvaluationSet } from './read-set.ts';

const { needs, offers } = readEvaluationSet();
const offerOf = new Map(offers.map((offer) => [offer.id, offer]));

test('holds 120 needs and 400 offers in six languages', () => {
	expect(needs.length).toBeGreaterThanOrEqual(120);
	expect(offers.length).toBeGreaterThanOrEqual(400);
	for (const texts of [needs, offers]) {
		expect(new Set(texts.map(({ language }) => language))).toEqual(new Set(languages));
	}
});

test('has every answer in another language than its need', () => {
	for (const { language, answers } of needs) {
		for (const answer of answers) expect(offerOf.get(answer)!.language).not.toBe(language);
	}
});

test('has a third of indirect needs and nearly a tenth about clusters, in both halves alike', () => {
	const share = (kind: string) => needs.filter((need) => need.kind === kind).length / needs.length;
	expect(share('indirect')).toBeGreaterThan(0.33);
	expect(share('cluster')).toBeGreaterThan(0.09);
	const half = needs.filter(({ half }) => half === 'test').length / needs.length;
	expect(half).toBeCloseTo(0.5, 1);
});

test.each(evaluationSets.slice(1))(
	'has a blind %s in six languages, every answer in another one than its need',
	(name) => {
		const blind = readEvaluationSet(name);
		const languageOf = new Map(blind.offers.map(({ id, language }) => [id, language]));
		for (const texts of [blind.needs, blind.offers]) {
			expect(new Set(texts.map(({ language }) => language))).toEqual(new Set(languages));
		}
		for (const { language, answers } of blind.needs) {
			for (const answer of answers) expect(languageOf.get(answer)).not.toBe(language);
		}
		const share = (kind: string) =>
			blind.needs.filter((need) => need.kind === kind).length / blind.needs.length;
		expect(share('indirect')).toBeGreaterThan(0.33);
		expect(share('cluster')).toBeGreaterThan(0.09);
	}
);

test('refuses a need that nothing answers', () => {
	expect(() => parseEvaluationSet('= direct\n? it Titolo | Testo')).toThrow('Nothing answers');
});

test('measures what the definitions say', () => {
	const ranked = [
		{ ranking: ['a', 'b', 'c'], answers: ['a'] },
		{ ranking: ['a', 'b', 'c'], answers: ['b'] },
		{ ranking: ['a', 'b', 'c'], answers: ['a', 'x'] },
		{ ranking: [], answers: ['x'] }
	];
	const { meanReciprocalRank, recallAt1, recallAt10 } = measureRankings(ranked, seededRandom(1));
	expect(meanReciprocalRank.value).toBeCloseTo((1 + 0.5 + 1 + 0) / 4);
	expect(recallAt1.value).toBeCloseTo((1 + 0 + 1 + 0) / 4);
	expect(recallAt10.value).toBeCloseTo((1 + 1 + 0.5 + 0) / 4);
	expect(meanReciprocalRank.low).toBeLessThan(meanReciprocalRank.value);
	expect(meanReciprocalRank.high).toBeGreaterThan(meanReciprocalRank.value);
});
