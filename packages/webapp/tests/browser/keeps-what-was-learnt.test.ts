import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demo, launchBrowser, pageAs } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

async function press(page: Page, name: string): Promise<void> {
	await Promise.all([
		page.waitForEvent('load'),
		page.getByRole('button', { name, exact: true }).first().click()
	]);
}

/** A press on what cannot be taken back: the first one asks. */
async function pressTwice(page: Page, name: string): Promise<void> {
	await page.locator('summary', { hasText: name }).click();
	await press(page, name);
}

const mainOf = (page: Page) => page.locator('main').innerText();

test.each([
	['with JavaScript', true],
	['without JavaScript', false]
])('keeps what a cluster learnt, %s', async (way, javaScript) => {
	const author = await pageAs(browser, 'participant', { javaScript });
	const organiser = await pageAs(browser, 'organiser', { javaScript });
	const title = `Cellulose films, ${way}`;

	await author.goto(`/en${demo}/practices`);
	await author.getByRole('link', { name: 'Add a practice' }).click();
	await author.getByLabel('Title').fill(title);
	await author.getByLabel('What was done').fill('We tried cellulose films on two lines.');
	await author.locator('[name="evidence.0.value"]').fill('2 of 3');
	await author.locator('[name="evidence.1.indicator"]').fill('Lines that run with it');
	await author.locator('[name="evidence.1.date"]').fill('next year');
	await press(author, 'Save');
	const row = (name: string) => author.locator(`[name="evidence.${name}"]`);
	expect(await author.getByLabel('Title').inputValue()).toBe(title);
	expect(await row('0.value').inputValue()).toBe('2 of 3');
	expect(await row('0.indicator').getAttribute('aria-invalid')).toBe('true');
	expect(await row('1.date').getAttribute('aria-invalid')).toBe('true');
	await row('0.value').fill('');
	await row('1.date').fill('2023-05');
	await row('1.value').fill('2 of 3');
	await press(author, 'Save');
	const path = new URL(author.url()).pathname;
	expect(await mainOf(author)).toContain('these are needed: In two sentences and The problem.');
	expect(await mainOf(author)).toContain('May 2023');

	const visitor = await pageAs(browser, 'visitor', { javaScript });
	await visitor.goto(path);
	expect(visitor.url()).toContain('/sign-in');

	await author.getByRole('link', { name: 'Edit' }).click();
	await author.getByLabel('In two sentences').fill('Cellulose replaces plastic film.');
	await author.getByLabel('The problem').fill('Customers ask for less plastic.');
	await author.getByLabel('Who sees it once published').selectOption('public');
	await press(author, 'Save');
	await press(author, 'Submit for publication');
	expect(await mainOf(author)).toContain('Submitted: it waits to be published.');

	await organiser.goto(`/en${demo}/practices?status=submitted`);
	await organiser.getByRole('link', { name: title }).click();
	await organiser.locator('summary', { hasText: 'Send back' }).click();
	await organiser.getByLabel('What should change').fill('Which customers?');
	await press(organiser, 'Send back');
	await author.goto(path);
	expect(await mainOf(author)).toContain('Sent back: Which customers?');
	await press(author, 'Submit for publication');
	await organiser.goto(path);
	await press(organiser, 'Publish');

	await visitor.goto(`/it/practices?search=cellulose&kind=good-practice`);
	await visitor.getByRole('link', { name: title }).click();
	expect(await mainOf(visitor)).toContain('We tried cellulose films on two lines.');
	expect(await mainOf(visitor)).toContain('Scritta in inglese');
	expect(await visitor.locator('script').count()).toBe(0);

	await author.goto(path);
	await press(author, 'It is still true');
	await pressTwice(author, 'Remove');
	expect(await mainOf(author)).not.toContain(title);
	expect((await visitor.goto(path))?.status()).toBe(404);
	for (const page of [author, organiser, visitor]) await page.close();
});

test('finds a Catalan practice by a mistyped Italian word', async () => {
	const page = await pageAs(browser, 'participant', { javaScript: false });
	await page.goto('/it/search');
	await page.getByLabel('Che cosa cerchi?').fill('mangme suini');
	await page.getByLabel('Cerca in').selectOption('practice');
	await page.locator('main form button').click();
	const text = await mainOf(page);
	expect(text).toContain('«mangme» è stato letto come «mangime»');
	expect(text).toContain('Brisa de raïm al pinso dels porcs');
	expect(await page.locator('main mark').allInnerTexts()).toContain('pinso');
	await page.getByRole('link', { name: /Brisa de raïm/ }).click();
	expect(await mainOf(page)).toContain('Che cosa non ha funzionato');
	await page.close();
});

test('is told what practices there are about a theme, and of whom', async () => {
	const page = await pageAs(browser, 'visitor', { javaScript: false });
	await page.goto('/ca/themes/agriculture');
	await page.getByRole('link', { name: 'Pràctiques sobre aquest tema' }).click();
	expect(await mainOf(page)).toContain('Brisa de raïm al pinso dels porcs');
	await page.goto('/ca/practices?kind=did-not-work');
	expect(await mainOf(page)).toContain('1 pràctica');
	await page.close();
});
