import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggest, type SeekingOrganisation } from '../index.ts';

const organisation = (
	id: string,
	region: string,
	needs: string[],
	offers: string[]
): SeekingOrganisation => ({
	id,
	region,
	needs: needs.map((title, place) => ({ id: `${id}-n${place}`, language: 'en', title, text: '' })),
	offers: offers.map((title, place) => ({ id: `${id}-o${place}`, language: 'en', title, text: '' }))
});

const winery = organisation('winery', 'ca', ['water reuse'], ['grape pomace rich in polyphenols']);
const pigs = organisation('pigs', 'it', ['feed additives from grape pomace'], ['pig slurry']);
const water = organisation('water', 'it', ['grape pomace'], ['water reuse with membranes']);
const label = organisation('label', 'ca', ['cluster labels'], ['membership fees']);
const all = [winery, pigs, water, label];

const met = ({ suggestions }: ReturnType<typeof suggest>) =>
	suggestions.map(({ a, b }) => [a, b].sort().join(' '));

test('suggests first the two that help each other', () => {
	const first = suggest(all).suggestions[0]!;
	expect([first.a, first.b].sort()).toEqual(['water', 'winery']);
	expect(first.strength).toBe('strong');
	expect(first.directions.aFromB).toBeGreaterThan(0.5);
	expect(first.directions.bFromA).toBeGreaterThan(0.5);
	expect(first.score).toBeLessThanOrEqual(
		Math.max(first.directions.aFromB!, first.directions.bFromA!)
	);
});

test('says why in both directions, with the words', () => {
	const { reasons } = suggest(all).suggestions[0]!;
	expect(reasons).toContainEqual(
		expect.objectContaining({ need: 'winery-n0', offer: 'water-o0', concept: 'water-reuse' })
	);
	expect(reasons.map(({ need }) => need)).toContain('water-n0');
	expect(reasons[0]!.needWords.length).toBeGreaterThan(0);
	expect(reasons[0]!.offerWords.length).toBeGreaterThan(0);
});

test('suggests nobody twice, nobody to itself, nobody who may not meet', () => {
	const pairs = met(suggest(all, { forbidden: [['winery', 'water']] }));
	expect(pairs).not.toContain('water winery');
	expect(new Set(pairs).size).toBe(pairs.length);
	expect(met(suggest(all, { mayMeet: () => false }))).toEqual([]);
});

test('suggests only across regions where that is asked', () => {
	const regions = new Map(all.map(({ id, region }) => [id, region]));
	for (const { a, b } of suggest(all, { onlyAcrossRegions: true }).suggestions) {
		expect(regions.get(a)).not.toBe(regions.get(b));
	}
});

test('lets somebody of no known region meet everybody', () => {
	const stranger = organisation('stranger', '', ['water reuse'], ['wine']);
	const pairs = met(suggest([...all, stranger], { onlyAcrossRegions: true })).join(', ');
	expect(pairs).toContain('stranger water');
	expect(pairs).not.toContain('label winery');
});

test('leaves nobody without a suggestion, even one whose needs match nothing', () => {
	expect(met(suggest(all)).join(' ')).toContain('label');
	expect(suggest(all).withoutPartner).toEqual([]);
	expect(suggest([winery]).withoutPartner).toEqual(['winery']);
});

test('lowers a pair that somebody called not relevant', () => {
	const scoreOf = (options: Parameters<typeof suggest>[1]) =>
		suggest(all, options).suggestions.find(
			({ a, b }) => [a, b].sort().join(' ') === 'water winery'
		)!.score;
	expect(scoreOf({ notRelevant: [['winery-n0', 'water-o0']] })).toBeLessThan(scoreOf({}));
});

test('spreads exposure more evenly than own lists do', () => {
	const star = organisation('star', 'it', ['wine'], ['water reuse', 'odour control', 'compost']);
	const seekers = Array.from({ length: 9 }, (_, place) =>
		organisation(`s${place}`, 'ca', ['water reuse', 'odour control'], ['wine', `cheese ${place}`])
	);
	const others = Array.from({ length: 5 }, (_, place) =>
		organisation(`h${place}`, 'it', ['pottery'], ['irrigation'])
	);
	const { giniBefore, giniAfter, suggestions } = suggest([star, ...seekers, ...others], {
		onlyAcrossRegions: true,
		cap: 3
	});
	const withStar = suggestions.filter(({ a, b }) => a === 'star' || b === 'star');
	expect(withStar.length).toBeLessThanOrEqual(3);
	expect(giniAfter).toBeLessThan(giniBefore);
});

test('keeps the cap and leaves nobody alone, whoever may meet whom', () => {
	const titles = ['water reuse', 'wine', 'pig slurry', 'odours', 'cheese', 'packaging'];
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.boolean()), { minLength: 2, maxLength: 9 }),
			fc.integer({ min: 2, max: 4 }),
			(people, cap) => {
				const organisations = people.map(([need, offer, abroad], place) =>
					organisation(`x${place}`, abroad ? 'a' : 'b', [titles[need]!], [titles[offer]!])
				);
				const { suggestions, withoutPartner } = suggest(organisations, { cap });
				const exposure = new Map<string, number>();
				for (const { a, b } of suggestions) {
					for (const id of [a, b]) exposure.set(id, (exposure.get(id) ?? 0) + 1);
				}
				for (const { id } of organisations) {
					expect(exposure.get(id) ?? 0).toBeGreaterThan(0);
					expect(exposure.get(id)).toBeLessThanOrEqual(cap);
				}
				expect(withoutPartner).toEqual([]);
			}
		),
		{ numRuns: 40 }
	);
});
