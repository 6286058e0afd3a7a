import { describe, expect, test } from 'vitest';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { languages } from '#database/values.ts';
import { catalogue } from './catalogue.ts';

function argumentsOf(elements: MessageFormatElement[]): string[] {
	return elements.flatMap((element) => {
		if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
		if (element.type === TYPE.plural || element.type === TYPE.select) {
			const inner = Object.values(element.options).flatMap(({ value }) => argumentsOf(value));
			return [element.value, ...inner];
		}
		return 'value' in element ? [element.value] : [];
	});
}

describe('messages', () => {
	test.each(Object.keys(catalogue))('%s is well formed in the four languages', (key) => {
		const texts = catalogue[key]!;
		expect(Object.keys(texts).sort()).toEqual([...languages].sort());
		const names = languages.map((language) => {
			expect(texts[language].trim()).not.toBe('');
			return [...new Set(argumentsOf(parse(texts[language], { ignoreTag: true })))].sort();
		});
		for (const other of names) expect(other).toEqual(names[0]);
	});
});
