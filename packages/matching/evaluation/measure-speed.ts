// `npm run match:measure`: times and memory, on texts put together from the evaluation set.
import { annotate, makeSearchIndex, search } from '../index.ts';
import { rankOffers } from '../ranking/contested-offers.ts';
import { makeOfferIndex, replaceOffer } from '../ranking/offer-index.ts';
import { defaultLabelIndex } from '../ranking/rank.ts';
import { profileText, type MatchText } from '../ranking/text-profile.ts';
import { languages } from '../text/language.ts';
import { seededRandom } from './measure-rankings.ts';
import { readEvaluationSet } from './read-set.ts';

const random = seededRandom(7);
const set = readEvaluationSet();
const byLanguage = Map.groupBy([...set.needs, ...set.offers], ({ language }) => language);
const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;

const rows: [string, string][] = [];
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

// What words hint at and what concepts spread to is worked out once, with the first texts.
const [labels, loading] = timed(() => {
	const index = defaultLabelIndex();
	const first = languages.map((language) =>
		profileText(index, { ...pick(byLanguage.get(language)!), id: language })
	);
	makeOfferIndex(index, first, []);
	return index;
});
rows.push(['thesaurus read and indexed', seconds(loading)]);

const needs = makeTexts(10_000, 'need');
const offers = makeTexts(10_000, 'offer');
for (const { language, title } of needs.slice(0, 500)) annotate(title, language);
const [, annotating] = timed(() => {
	for (const { language, title, text } of needs.slice(0, 5000)) {
		annotate(`${title}\n${text}`, language);
	}
});
rows.push(['annotate one text, mean of 5,000', `${(annotating / 5000).toFixed(2)} ms`]);

const [profiles, profiling] = timed(() => ({
	needs: needs.map((need) => profileText(labels, need)),
	offers: offers.map((offer) => profileText(labels, offer))
}));
const [index, indexing] = timed(() => makeOfferIndex(labels, profiles.offers, profiles.needs));
const [, ranking] = timed(() => rankOffers(index, profiles.needs, 20));
rows.push(['10,000 × 10,000, top 20: read the texts', seconds(profiling)]);
rows.push(['… index the offers', seconds(indexing)]);
rows.push(['… rank', seconds(ranking)]);
rows.push(['… in all', seconds(profiling + indexing + ranking)]);
rows.push(['memory of the process by then', megabytes()]);

const changes = Array.from({ length: 200 }, (_, place) => {
	const [, time] = timed(() => {
		const need = profileText(labels, { ...needs[place]!, id: 'changed' });
		replaceOffer(index, place, profileText(labels, { ...offers[place + 1]!, id: 'changed' }));
		rankOffers(index, [need], 20);
	});
	return time;
});
rows.push(['a changed need and a changed offer, re-ranked, p95 of 200', percentile(changes)]);

const [searching, filling] = timed(() => makeSearchIndex(makeTexts(100_000, 'text')));
rows.push(['search: fill with 100,000 texts', seconds(filling)]);
const queries = Array.from({ length: 500 }, () => {
	const words = pick(set.needs).title.split(' ');
	return words.slice(0, 1 + Math.floor(random() * 3)).join(' ');
});
const times = queries.map((query) => timed(() => search(searching, query, { language: 'it' }))[1]);
rows.push(['one query, p95 of 500', percentile(times)]);

console.log('| what | measured |\n| --- | --- |');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);

function makeTexts(count: number, name: string): MatchText[] {
	return Array.from({ length: count }, (_, place) => {
		const language = pick(languages);
		const texts = byLanguage.get(language)!;
		const text = `${pick(texts).text} ${pick(texts).text}`;
		return { id: `${name}-${place}`, language, title: pick(texts).title, text };
	});
}

function timed<Result>(work: () => Result): [Result, number] {
	const started = performance.now();
	const result = work();
	return [result, performance.now() - started];
}

function percentile(values: readonly number[]): string {
	const sorted = [...values].sort((a, b) => a - b);
	return `${sorted[Math.floor(0.95 * sorted.length)]!.toFixed(1)} ms`;
}

function megabytes(): string {
	return `${Math.round(process.memoryUsage().rss / 1e6)} MB`;
}
