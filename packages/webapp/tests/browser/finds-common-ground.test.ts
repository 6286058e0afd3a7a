import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demo, launchBrowser, pageAs } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

async function press(page: Page, name: string | RegExp): Promise<void> {
	await Promise.all([
		page.waitForEvent('load'),
		page.getByRole('button', { name }).first().click()
	]);
}

test('turns a proposed roundtable into a session of the programme', async () => {
	const page = await pageAs(browser, 'organiser', { javaScript: false });
	await page.goto(`/en${demo}/needs-map`);
	await page
		.getByRole('link', { name: /^Add to the programme\s*: water/ })
		.first()
		.click();
	expect(await page.locator('[name="title.it"]').inputValue()).toMatch(/acqu/i);
	expect(await page.locator('[name="organisationIds[]"]:checked').count()).toBeGreaterThan(3);
	await page.locator('[name=start]').fill('18:30');
	await page.locator('[name=end]').fill('19:30');
	await press(page, 'Save');
	expect(await page.locator('main').innerText()).toMatch(/water/i);
	await page.close();
});

test('reads the needs map as a table, as a list and in a spreadsheet', async () => {
	const page = await pageAs(browser, 'delegation leader', { javaScript: false });
	await page.goto(`/ca${demo}/needs-map?search=aigua`);
	const head = page.getByRole('columnheader', { name: 'CWP Catalan Water Partnership' });
	expect(await head.count()).toBe(1);
	expect(await page.getByRole('rowheader', { name: /^aigua/ }).count()).toBeGreaterThan(0);
	const answer = await page.request.get(`/ca${demo}/needs-map/table.csv`);
	expect(await answer.text()).toContain('CWP Catalan Water Partnership');
	await page.close();
});

test('finds texts of other languages, in spite of a typing mistake, and reads why', async () => {
	const page = await pageAs(browser, 'participant', { javaScript: false });
	await page.goto('/en/search');
	await page.getByLabel('What are you looking for?').fill('packging');
	await page.locator('main form button').click();
	const text = await page.locator('main').innerText();
	expect(text).toContain('“packging” was read as “packaging”.');
	expect(text).toContain('Campioni di imballaggi innovativi da studiare');
	expect(await page.locator('main mark').allInnerTexts()).toContain('imballaggi');
	await page.close();
});

test('teaches the themes a word, sees that it counts, and takes it back', async () => {
	const page = await pageAs(browser, 'administrator', { javaScript: false });
	await page.goto('/ca/themes/water');
	await page.locator('form[action="?/label"] [name=label]').fill('xurrumblina');
	await press(page, 'Afegeix un nom');
	await page.goto('/ca/themes?search=xurrumb');
	expect(await page.locator('main').innerText()).toContain('xurrumblina');
	await page.goto('/ca/themes/additions');
	await press(page, /^Desfés\s*: xurrumblina$/);
	await page.goto('/ca/themes?search=xurrumb');
	expect(await page.locator('main').innerText()).toContain('Cap tema trobat');
	await page.close();
});

test('names a theme by typing its beginning, and is told of one that does not exist', async () => {
	const page = await pageAs(browser, 'participant');
	await page.goto(`/it${demo}/needs`);
	const field = page.locator('[name=newThemes]').last();
	await field.pressSequentially('acqua, formag');
	const proposed = page.locator('datalist option[value="acqua, formaggi"]');
	await proposed.first().waitFor({ state: 'attached' });
	await field.fill('acqua, xyzzy');
	await page.locator('form[action^="?/save"] [name=title]').last().fill('Una prova');
	await press(page, 'Salva');
	expect(await page.locator('main').innerText()).toContain('Nessun tema si chiama «xyzzy»');
	expect(await page.locator('[name=newThemes]').last().inputValue()).toBe('acqua, xyzzy');
	await page.close();
});
