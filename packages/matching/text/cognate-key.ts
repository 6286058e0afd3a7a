// What cognates of the six languages share: fotovoltaico, photovoltaïque, Photovoltaik. Spelling
// habits and endings are taken off; it serves words that no label in the text's language has.
import { foldLetters } from './fold-letters.ts';

const spellings: readonly [RegExp, string][] = [
	[/ph/g, 'f'],
	[/th/g, 't'],
	[/[yj]/g, 'i'],
	[/qu|ck|[kq]/g, 'c'],
	[/ch/g, 'c'],
	[/w/g, 'v'],
	[/h/g, ''],
	[/(?:z|c|t|s)(?:ione|ioni|ion|iones|ions|ionen|io)$/g, 'ti'],
	[/(?:ita|itat|itats|idad|idades|ity|ities|ite|ites|itat|itaten)$/g, 'it'],
	[/(?:ica|ico|iche|ici|iques|ique|ics|ical|isch|ische|ischen|isches|ik|ic)$/g, 'ic'],
	[/(?:mento|menti|miento|mientos|ments|ment)$/g, 'ment'],
	[/(?:ismo|ismi|isme|ismes|ismos|ism|ismus)$/g, 'ism'],
	[/(?:iv[oaie]|iu|ius|ives|ive|if|ifs|iva|ivas|ivos)$/g, 'iv'],
	[/z/g, 'c'],
	[/ae/g, 'e'],
	[/oe/g, 'e'],
	[/(.)\1+/g, '$1']
];

// A text's words come again and again: each is worked out once.
const keys = new Map<string, string>();
const mostKeys = 200_000;

/** @example cognateKey('fotovoltaici') === cognateKey('photovoltaics') // true */
export function cognateKey(word: string): string {
	const known = keys.get(word);
	if (known !== undefined) return known;
	if (keys.size >= mostKeys) keys.clear();
	const key = workOutKey(word);
	keys.set(word, key);
	return key;
}

function workOutKey(word: string): string {
	let key = foldLetters(word);
	for (const [pattern, replacement] of spellings) key = key.replace(pattern, replacement);
	return key.replace(/(?:e[ns]|[aeios])+$/, '');
}
