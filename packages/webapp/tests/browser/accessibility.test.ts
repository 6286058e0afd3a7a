import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#database/values.ts';
import { contextAs, launchBrowser, overflowOf, type Screen } from './browser.ts';
import { walks } from './pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules: RunOptions = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	resultTypes: ['violations']
};

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(['phone', 'desktop'] satisfies Screen[])('on a %s', (screen) => {
	describe.each(languages)('in %s', (language) => {
		test.concurrent.each(walks)('nothing keeps the $who out', async ({ who, paths }) => {
			const context = await contextAs(browser, who, { screen, language });
			const page = await context.newPage();
			const found: string[] = [];
			for (const path of paths) {
				const answer = await page.goto(`/${language}${path}`);
				const expected = path === '/nothing-here' ? 404 : 200;
				if (answer?.status() !== expected) found.push(`${path}: answered ${answer?.status()}`);
				await page.evaluate(axe);
				const { violations } = await page.evaluate(
					(options) =>
						(window as unknown as { axe: { run(o: unknown): Promise<AxeResults> } }).axe.run(
							options
						),
					rules
				);
				for (const { id, nodes } of violations) {
					found.push(`${path}: ${id} at ${nodes[0]?.target.join(' ')}`);
				}
				const overflow = await overflowOf(page);
				if (overflow > 0) found.push(`${path}: ${overflow} px wider than the screen`);
			}
			await context.close();
			expect(found).toEqual([]);
		});
	});
});

test('nothing keeps anybody out in the dark', async () => {
	const found: string[] = [];
	for (const { who, paths } of walks) {
		const context = await contextAs(browser, who, { dark: true });
		const page = await context.newPage();
		for (const path of paths) {
			await page.goto(`/en${path}`);
			await page.evaluate(axe);
			const { violations } = await page.evaluate(() =>
				(window as unknown as { axe: { run(o: unknown): Promise<AxeResults> } }).axe.run({
					runOnly: ['color-contrast']
				})
			);
			for (const { id, nodes } of violations) found.push(`${path}: ${id} at ${nodes[0]?.target}`);
		}
		await context.close();
	}
	expect(found).toEqual([]);
});
