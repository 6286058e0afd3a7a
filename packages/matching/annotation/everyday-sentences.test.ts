import { expect, test } from 'vitest';
import { annotate, isCommonWord, languages, loadThesaurus } from '../index.ts';
import { everydaySentences } from './everyday-sentences.ts';

test('finds no theme in what people write around their needs', () => {
	const { concepts } = loadThesaurus();
	const finds = languages.flatMap((language) =>
		everydaySentences[language].flatMap((sentence) =>
			annotate(sentence, language)
				.concepts.filter(({ concept }) => !isCommonWord(concepts.get(concept)!))
				.map(({ concept, words }) => `${language} ${concept}: ${words[0]!.text} in “${sentence}”`)
		)
	);
	expect(finds).toEqual([]);
});

test('still finds the themes that look like everyday words', () => {
	const finds = {
		'porti di mare': 'ports',
		'porte e finestre': 'windows-and-doors',
		'stampa digitale': 'printing',
		'stampi per plastica': 'moulds-and-dies'
	};
	for (const [text, concept] of Object.entries(finds)) {
		expect(annotate(text, 'it').concepts.map((found) => found.concept)).toContain(concept);
	}
});
