import { expect, test } from 'vitest';
import { foldNumber } from './fold-number.ts';
import type { Language } from './language.ts';

const plurals: Record<Language, [string, string][]> = {
	it: [
		['azienda', 'aziende'],
		['antibiotico', 'antibiotici'],
		['servizio', 'servizi'],
		['banca', 'banche'],
		['luogo', 'luoghi'],
		['acqua', 'acque']
	],
	ca: [
		['polifenol', 'polifenols'],
		['procés', 'processos'],
		['gestió', 'gestions'],
		['platja', 'platges'],
		['fàbrica', 'fàbriques'],
		['força', 'forces'],
		['camí', 'camins'],
		['català', 'catalans'],
		['peix', 'peixos'],
		['aigua', 'aigües']
	],
	es: [
		['gestión', 'gestiones'],
		['luz', 'luces'],
		['red', 'redes'],
		['purín', 'purines'],
		['viña', 'viñas'],
		['cobot', 'cobots']
	],
	en: [
		['battery', 'batteries'],
		['process', 'processes'],
		['box', 'boxes'],
		['mill', 'mills']
	],
	fr: [
		['animal', 'animaux'],
		['eau', 'eaux'],
		['industriel', 'industrielles'],
		['porcin', 'porcines'],
		['actif', 'actives']
	],
	de: [
		['Verpackung', 'Verpackungen'],
		['Abwasser', 'Abwässer'],
		['Wein', 'Weine'],
		['Apfel', 'Äpfeln'],
		['Glas', 'Gläser'],
		['Auto', 'Autos']
	]
};

for (const [language, pairs] of Object.entries(plurals)) {
	for (const [singular, plural] of pairs) {
		test(`brings ${singular} and ${plural} together in ${language}`, () => {
			const of = (word: string) => foldNumber(word, language as Language);
			expect(of(plural)).toBe(of(singular));
		});
	}
}

test('keeps words apart that only look alike', () => {
	expect(foldNumber('viña', 'es')).not.toBe(foldNumber('vino', 'es'));
	expect(foldNumber('Wein', 'de')).not.toBe(foldNumber('Weide', 'de'));
	expect(foldNumber('salamoia', 'it')).not.toBe(foldNumber('salame', 'it'));
	expect(foldNumber('platges', 'ca')).not.toBe(foldNumber('plagues', 'ca'));
});

test('keeps words apart that only their ending tells apart', () => {
	const pairs: Partial<Record<Language, string[]>> = {
		it: ['porte porti', 'stampa stampi', 'date dati', 'sete seta'],
		ca: ['portes ports', 'carbassa carbó', 'costos costes', 'avís avi', 'noi noia'],
		es: ['puertas puertos', 'libre libro', 'luna lunes', 'bola bolso'],
		fr: ['portes ports', 'filles fils', 'mai maïs', 'pris prix', 'dates dattes', 'foi foie'],
		de: ['Reis Reise', 'Burg Bürger', 'Kuchen Küche', 'Sorte Sorter']
	};
	for (const language of Object.keys(pairs) as Language[]) {
		for (const pair of pairs[language]!) {
			const [one, other] = pair.split(' ');
			expect(foldNumber(one!, language)).not.toBe(foldNumber(other!, language));
		}
	}
});
