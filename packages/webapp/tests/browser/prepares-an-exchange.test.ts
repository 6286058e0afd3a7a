import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, overflowOf, pageAs, picture } from './browser.ts';

const spreadsheet = (name: string) =>
	new URL(`../../demo/spreadsheets/${name}`, import.meta.url).pathname;

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Presses a button or follows a link of this name and waits for the page that comes. */
async function press(page: Page, name: string | RegExp) {
	const main = page.locator('main');
	const button = main.getByRole('button', { name }).first();
	const target = (await button.count()) > 0 ? button : main.getByRole('link', { name }).first();
	await Promise.all([page.waitForEvent('load'), target.click()]);
}

async function makeExchange(page: Page, title: string): Promise<string> {
	await page.goto('/en/exchanges/new');
	await page.getByLabel('Title (English)').fill(title);
	await page.getByLabel('First day').fill('2027-05-11');
	await page.getByLabel('Last day').fill('2027-05-12');
	await page.getByLabel('City').fill('Barcelona');
	await page.getByLabel('Time zone of the venue').fill('Europe/Madrid');
	await press(page, 'Create the exchange');
	return new URL(page.url()).pathname.split('/')[3]!;
}

test.each([
	['with JavaScript', true],
	['without JavaScript', false]
])('goes from two spreadsheets to released agendas %s', async (way, javaScript) => {
	const page = await pageAs(browser, 'administrator', { javaScript });
	const slug = await makeExchange(page, `Return visit ${way}`);
	const manage = `/en/exchanges/${slug}/manage`;

	await page
		.locator('summary', { hasText: 'Add a venue' })
		.click()
		.catch(() => {});
	await page.locator('form[action="?/venue"] [name=name]').fill('Palau de Congressos');
	await page.locator('form[action="?/venue"] [name=city]').fill('Barcelona');
	await press(page, 'Add a venue');
	await page.locator('summary', { hasText: 'Add rooms or tables' }).click();
	await page.locator('form[action="?/places"] [name=name]').fill('Taula');
	await page.locator('form[action="?/places"] [name=count]').fill('9');
	await press(page, 'Add rooms or tables');

	await page.goto(`${manage}/programme/new`);
	await page.getByLabel('Kind').selectOption('meetings');
	await page.getByLabel('Title (English)').fill('Meetings');
	await page.getByLabel('Start', { exact: true }).fill('09:00');
	await page.getByLabel('End', { exact: true }).fill('13:00');
	await page.getByLabel('Minutes of one meeting').fill('20');
	for (const table of await page.getByLabel(/Taula \d/).all()) await table.check();
	await press(page, 'Save');
	expect(await page.locator('main').innerText()).toContain('09:00–13:00');

	for (const file of ['delegacio-catalana.xlsx', 'ospiti-emilia-romagna.xlsx']) {
		await page.goto(`${manage}/import`);
		await page.locator('input[type=file]').setInputFiles(spreadsheet(file));
		await press(page, 'Upload and check');
		if (file.startsWith('delegacio') && way === 'with JavaScript') {
			expect(await page.locator('main').innerText()).toContain('CataloniaBio');
		}
		await press(page, 'Import all');
		expect(page.url()).toContain('/participants');
	}
	await page.goto(`${manage}/participants?status=invited`);
	expect(await page.locator('main').innerText()).toMatch(/5\d people/);
	await page.locator('summary', { hasText: 'Confirm all who are invited' }).click();
	await press(page, 'Confirm all who are invited');

	await page.goto(manage);
	await page.getByLabel('Phase', { exact: true }).selectOption('matchmaking');
	await press(page, 'Change the phase');
	await page.goto(`/en/exchanges/${slug}/suggestions`);
	await press(page, 'Compute the suggestions anew');
	const ids = await page
		.getByLabel('Organisation', { exact: true })
		.locator('option')
		.evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
	for (const id of ids.slice(0, 6)) {
		await page.goto(`/en/exchanges/${slug}/wishes?organisation=${id}`);
		const others = ids.filter((other) => other !== id).slice(-3);
		for (const other of others) {
			await page.getByLabel('With', { exact: true }).selectOption(other);
			await press(page, 'Make a wish');
		}
		await page.goto(`/en/exchanges/${slug}/wishes?organisation=${others[0]}`);
		const accept = page.getByRole('button', { name: 'Accept' });
		while ((await accept.count()) > 0) await press(page, 'Accept');
	}

	await page.goto(`${manage}/timetable`);
	await page.getByLabel('Seconds at most').fill('2');
	await press(page, 'Find the best timetable');
	await expect
		.poll(
			async () => {
				await page.goto(`${manage}/timetable`);
				return page.locator('h2').allInnerTexts();
			},
			{ timeout: 30_000 }
		)
		.toContainEqual(expect.stringMatching(/^Draft 1/));
	await expect
		.poll(
			async () => {
				await page.goto(`${manage}/timetable`);
				return page.getByRole('button', { name: 'Release this draft' }).count();
			},
			{ timeout: 30_000 }
		)
		.toBe(1);
	await press(page, 'Release this draft');
	const shown = await page.locator('main').innerText();
	expect(shown).toContain('Release 1');
	expect(await page.locator('[data-meeting]').count()).toBeGreaterThan(3);
	await page.goto(`${manage}/letters`);
	expect(await page.locator('tr', { hasText: 'Release' }).first().innerText()).toMatch(/5\d/);
	await page.close();
});

test('tells at the file what is wrong with it, and changes nothing', async () => {
	const page = await pageAs(browser, 'organiser');
	await page.goto('/it/exchanges/welcome-catalunya-2023/manage/import');
	const before = await page.locator('main li').count();
	await page.locator('input[type=file]').setInputFiles({
		name: 'foto.xlsx',
		mimeType: 'application/octet-stream',
		buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 0])
	});
	await press(page, 'Carica e controlla');
	expect(await page.locator('#file-error').innerText()).toContain('Non è un foglio di calcolo');
	await page.goto('/it/exchanges/welcome-catalunya-2023/manage/import');
	expect(await page.locator('main li').count()).toBe(before);
	await page.close();
});

test('keeps what was typed when something is missing', async () => {
	const page = await pageAs(browser, 'administrator');
	await page.goto('/ca/exchanges/new');
	await page.getByLabel('Títol (català)').fill('Trobada d’il·lusions');
	await page.getByLabel('Ciutat').fill('Sant Cugat');
	await page.getByLabel('Primer dia').fill('2027-02-03');
	await page.getByLabel('Últim dia').fill('2027-02-01');
	await page.getByLabel('Zona horària').fill('Europe/Madrid');
	await press(page, 'Crea l’intercanvi');
	expect(await page.locator('main').innerText()).toContain('El final és abans de l’inici.');
	expect(await page.getByLabel('Títol (català)').inputValue()).toBe('Trobada d’il·lusions');
	expect(await page.getByLabel('Ciutat').inputValue()).toBe('Sant Cugat');
	await page.close();
});

test('tells the second of two organisers that the first one was quicker, and loses nothing', async () => {
	const [first, second] = [
		await pageAs(browser, 'administrator'),
		await pageAs(browser, 'administrator')
	];
	const slug = await makeExchange(first, 'Two at once');
	for (const page of [first, second]) await page.goto(`/en/exchanges/${slug}/manage/settings`);
	await first.getByLabel('City').fill('Modena');
	await press(first, 'Save');
	await second.getByLabel('City').fill('Parma');
	await press(second, 'Save');
	expect(await second.locator('[role=alert]').innerText()).toContain('Somebody changed this');
	expect(await second.getByLabel('City').inputValue()).toBe('Parma');
	await first.close();
	await second.close();
});

test('looks at home on a phone and on a desk', async () => {
	const demo = '/exchanges/welcome-catalunya-2023';
	for (const [who, path, name] of [
		['visitor', `/it${demo}`, 'public-page'],
		['participant', `/ca${demo}/agenda`, 'agenda'],
		['participant', `/en${demo}/suggestions`, 'suggestions'],
		['organiser', `/en${demo}/manage/timetable`, 'timetable']
	] as const) {
		for (const screen of ['phone', 'desktop'] as const) {
			const page = await pageAs(browser, who, { screen });
			await page.goto(path);
			expect(await overflowOf(page)).toBe(0);
			await picture(page, `${name}-${screen}`);
			await page.close();
		}
	}
});
