import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rank } from '../index.ts';

const pomace = {
	id: 'pomace',
	title: 'Farina de brisa de raïm',
	text: 'Oferim brisa de raïm rica en polifenols per a pinsos de porcs.'
};
const filters = {
	id: 'filters',
	title: 'Membranfilter für Kellereien',
	text: 'Wir bieten Anlagen zur Wasserwiederverwendung.'
};
const fees = {
	id: 'fees',
	title: 'Modelo de cuotas',
	text: 'Explicamos cómo organizamos las cuotas de los socios del clúster.'
};
const offers = [fees, filters, pomace];

const antibiotics = {
	id: 'antibiotics',
	title: 'Meno antibiotici nei suinetti',
	text: 'Cerchiamo additivi naturali per mangimi.'
};

test('finds the offer in another language, indirectly, first', () => {
	const { rankings } = rank({ needs: [antibiotics], offers });
	expect(rankings[0]?.offers[0]?.offer).toBe('pomace');
});

test('ranks every offer for every need, best first, in 0…1', () => {
	const { rankings } = rank({ needs: [antibiotics, { ...antibiotics, id: 'again' }], offers });
	expect(rankings.map(({ need }) => need)).toEqual(['antibiotics', 'again']);
	for (const ranking of rankings) {
		expect(ranking.offers.map(({ offer }) => offer).sort()).toEqual(['fees', 'filters', 'pomace']);
		const scores = ranking.offers.map(({ score }) => score);
		expect(scores).toEqual([...scores].sort((a, b) => b - a));
		for (const score of scores) {
			expect(score).toBeGreaterThanOrEqual(0);
			expect(score).toBeLessThanOrEqual(1);
		}
	}
});

test('explains a match by concepts and the very words of both texts', () => {
	const [best] = rank({ needs: [antibiotics], offers }).rankings[0]!.offers;
	const same = best!.reasons.find(({ kind }) => kind === 'same');
	expect(same).toMatchObject({ concept: 'pig-farming' });
	expect(same!.needWords.map(({ text }) => text)).toEqual(['suinetti']);
	expect(same!.offerWords.map(({ text }) => text)).toEqual(['porcs']);
	expect(best!.reasons.some(({ kind }) => kind === 'related')).toBe(true);
});

test('explains by the words that hint where no concept is named', () => {
	const need = {
		id: 'crusts',
		language: 'de',
		title: 'Harte Krusten hinter dem Faulturm',
		text: ''
	};
	const offer = { id: 'struvite', language: 'es', title: 'La estruvita es abono', text: '' };
	const [first] = rank({ needs: [need], offers: [offer] }).rankings[0]!.offers;
	const reason = first!.reasons.find(({ concept }) => concept === 'phosphorus-recovery');
	expect(reason).toMatchObject({ kind: 'same', isHinted: true });
	const cut = ({ title }: typeof need, words: readonly { start: number; end: number }[]) =>
		words.map(({ start, end }) => title.slice(start, end));
	expect(cut(need, reason!.needWords)).toEqual(['Faulturm']);
	expect(cut(offer, reason!.offerWords)).toEqual(['estruvita']);
});

test('prefers the offer that shares a word no label has', () => {
	const trials = { id: 'trials', language: 'es', title: 'Ensayos de FSW', text: '' };
	const platforms = ['TIG', 'FSW'].map((method) => ({
		id: method,
		language: 'fr',
		title: `Plateforme ${method}`,
		text: ''
	}));
	const [first] = rank({ needs: [trials], offers: platforms }).rankings[0]!.offers;
	expect(first!.offer).toBe('FSW');
});

test('compares a text in a seventh language by its letters', () => {
	const wood = { id: 'wood', language: 'eu', title: 'Zelulosa nanokristalinoa', text: '' };
	const materials = ['Quesos de oveja', 'Celulosa nanocristalina'].map((title) => ({
		id: title,
		language: 'es',
		title,
		text: ''
	}));
	const firstOf = (problem: Parameters<typeof rank>[0]) => rank(problem).rankings[0]!.offers[0]!;
	expect(firstOf({ needs: [wood], offers: materials }).offer).toBe('Celulosa nanocristalina');
	const [cheese, cellulose] = materials as [typeof wood, typeof wood];
	const foreign = [{ ...cheese, id: 'gazta', language: 'eu', title: 'Ardi gazta' }, wood];
	expect(firstOf({ needs: [cellulose], offers: foreign }).offer).toBe('wood');
});

test('collects unknown words with language and count', () => {
	const needs = [{ id: 'n', language: 'it', title: 'Xilografo', text: 'xilografo' }];
	expect(rank({ needs, offers: [] }).unknownWords).toEqual([
		{ word: 'xilografo', language: 'it', count: 2 }
	]);
});

test('ranks texts without a word that it knows', () => {
	const empty = { id: 'empty', title: '', text: '' };
	const { rankings } = rank({ needs: [empty], offers: [empty, pomace] });
	for (const { score } of rankings[0]!.offers) expect(score).toBeLessThan(0.25);
});

test('gives finite scores for any text', () => {
	const text = fc.string({ unit: 'grapheme', maxLength: 80 });
	fc.assert(
		fc.property(text, text, (one, other) => {
			const need = { id: 'n', title: one, text: other };
			const offer = { id: 'o', title: other, text: one };
			const score = rank({ needs: [need], offers: [offer] }).rankings[0]!.offers[0]!.score;
			expect(score).toBeGreaterThanOrEqual(0);
			expect(score).toBeLessThanOrEqual(1);
		}),
		{ numRuns: 60 }
	);
});
