import { expect, test } from 'vitest';
import { partKey, splitCompound } from './split-compound.ts';

const known = new Set(
	['Wasser', 'Wiederverwendung', 'Abwasser', 'Reinigung', 'Anlage'].map(partKey)
);
const isKnown = (part: string) => known.has(partKey(part));

test('parts a compound into words that are known', () => {
	expect(splitCompound('Wasserwiederverwendung', isKnown)).toEqual(['wasser', 'wiederverwendung']);
});

test('drops the linking s', () => {
	expect(splitCompound('Abwasserreinigungsanlage', isKnown)?.map(partKey)).toEqual(
		['Abwasser', 'Reinigung', 'Anlage'].map(partKey)
	);
});

test('leaves a word whole of which some part is unknown', () => {
	expect(splitCompound('Wasserkatze', isKnown)).toBeUndefined();
	expect(splitCompound('Wasser', isKnown)).toBeUndefined();
});
