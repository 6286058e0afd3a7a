import { expect, test } from 'vitest';
import { knownParts, partKey, splitCompound } from './split-compound.ts';

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

test('splits off no ending that spells a word by chance', () => {
	const parts = [
		'Hotelwirt',
		'Wirt',
		'Schaft',
		'Buch',
		'Leinen',
		'Polier',
		'Tisch',
		'Furcht',
		'Bär'
	];
	expect(splitCompound('Gastwirtschaft', isAmong('Gastwirt', 'Gast', ...parts))).toBeUndefined();
	expect(splitCompound('Büchlein', isAmong(...parts))).toBeUndefined();
	expect(splitCompound('furchtbare', isAmong(...parts))).toBeUndefined();
	expect(splitCompound('klimatische', isAmong('Klima', 'Tisch'))).toBeUndefined();
	expect(splitCompound('Steintische', isAmong('Stein', 'Tisch'))).toEqual(['stein', 'tische']);
	expect(splitCompound('Gefährdung', isAmong('Gefahr', 'Dung'))).toBeUndefined();
	expect(splitCompound('studieren', isAmong('Stute', 'Studie', 'Nieren'))).toBeUndefined();
	expect(splitCompound('zugeklebt', isAmong('Züge', 'klebt'))).toBeUndefined();
});

test('cuts no word that means something else than its parts', () => {
	expect(splitCompound('Autobahn', isAmong('Auto', 'Bahn'))).toBeUndefined();
	expect(splitCompound('Luftsauerstoff', isAmong('Luft', 'sauer', 'Stoff'))).toBeUndefined();
	expect(splitCompound('Autobahnbrücke', isAmong('Auto', 'Bahn', 'Brücke'))).toBeUndefined();
	expect(splitCompound('Autobahnbrücke', isAmong('Autobahn', 'Brücke'))).toEqual([
		'autobahn',
		'brucke'
	]);
});

test('names the known words at both ends of a compound that is known in part', () => {
	const known = isAmong('Kläranlage', 'Ultraschall', 'Kamera', 'Quote');
	expect(knownParts('Kläranlagenablauf', known)).toEqual(['klaranlagen']);
	expect(knownParts('Wxyzultraschall', known)).toEqual(['ultraschall']);
	expect(knownParts('Ultraschallxyzkamera', known)).toEqual(['ultraschall', 'kamera']);
	expect(knownParts('kläranlagenfern', known)).toEqual([]);
	expect(knownParts('Frauenquote', known)).toEqual([]);
});

function isAmong(...words: string[]): (part: string) => boolean {
	const keys = new Set(words.map(partKey));
	return (part) => keys.has(partKey(part));
}
