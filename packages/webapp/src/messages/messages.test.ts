import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

const domain = join(import.meta.dirname, '..', 'domain');
const recorded = new Set(
	readdirSync(domain, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.map((file) => readFileSync(join(domain, file), 'utf8'))
		.filter((text) => text.includes('recordChange('))
		.flatMap((text) => [...text.matchAll(/action: '([a-z-]+\.[a-z-]+)'/g)])
		.map(([, action]) => action!)
);

describe('messages', () => {
	test.each([...recorded].sort())('a change by %s has words in the audit', (action) => {
		expect(catalogue).toHaveProperty([`audit.${action}`]);
	});

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
