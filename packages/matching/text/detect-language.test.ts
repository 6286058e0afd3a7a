import { expect, test } from 'vitest';
import { detectLanguage } from './detect-language.ts';

const samples = {
	it: 'Cerchiamo un partner per il recupero delle acque di cantina.',
	ca: 'Busquem una empresa que ens ajudi a reduir els residus del celler.',
	es: 'Buscamos una empresa que nos ayude a reducir los residuos de la bodega.',
	en: 'We are looking for a company that helps us with the waste of our winery.',
	fr: 'Nous cherchons une entreprise pour réduire les déchets de notre cave.',
	de: 'Wir suchen ein Unternehmen, das uns bei den Abfällen der Kellerei hilft.'
};

for (const [language, text] of Object.entries(samples)) {
	test(`recognises ${language} by a sentence`, () => {
		expect(detectLanguage(text)).toBe(language);
	});
}

test('recognises a seventh language as such', () => {
	expect(detectLanguage('Szukamy partnerów do ograniczenia stosowania antybiotyków')).toBe('pl');
	expect(detectLanguage('Wij zoeken een partner voor het hergebruik van water')).toBe('nl');
	expect(detectLanguage('Procuramos um parceiro para a reutilização da água na adega')).toBe('pt');
});

test('knows no language in a text without words', () => {
	expect(detectLanguage('')).toBe('');
	expect(detectLanguage('12 / 34')).toBe('');
});
