import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demo, launchBrowser, pageAs } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const timetable = `/en${demo}/manage/timetable`;

async function solved(page: Page) {
	await page.getByRole('button', { name: /best timetable|Solve again/ }).click();
	await page.waitForFunction(() => !document.querySelector('[data-solving]'), undefined, {
		timeout: 60_000
	});
	await page.waitForLoadState();
}

test('solves with live progress, moves a meeting with the keyboard only, and solves around it', async () => {
	const page = await pageAs(browser, 'organiser');
	await page.goto(timetable);
	await page.getByLabel('Seconds at most').fill('3');
	await solved(page);
	expect(await page.locator('h2').allInnerTexts()).toContainEqual(
		expect.stringMatching(/^Draft 2/)
	);

	const id = await page.locator('[data-meeting]').first().getAttribute('id');
	const meeting = page.locator(`#${id}`);
	const names = await meeting.locator('p').first().innerText();
	const [slot, place] = await page
		.locator('td[data-slot]:has(.free)')
		.last()
		.evaluate((cell: HTMLElement) => [cell.dataset.slot!, cell.dataset.place!]);
	await meeting.getByRole('link').focus();
	await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
	await meeting.locator('select[name=slotId]').selectOption(slot!);
	await meeting.locator('select[name=placeId]').selectOption(place!);
	await meeting.locator('form[action="?/move"] button').focus();
	await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
	const cell = page.locator(`td[data-slot="${slot}"][data-place="${place}"]`);
	const moved = (await cell.locator('[data-meeting]').count()) > 0;
	const refused = (await page.locator('[role=alert]').count()) > 0;
	expect(moved || refused).toBe(true);
	if (moved) {
		expect(await cell.locator(`#${id}`).innerText()).toContain('pinned');
		await page.getByLabel('Seconds at most').fill('2');
		await solved(page);
		expect(await cell.innerText()).toContain(names.split('\n')[0]);
	}
	await page.close();
});

test('drags a meeting to a free table', async () => {
	const page = await pageAs(browser, 'organiser');
	await page.goto(timetable);
	const begin = page.getByRole('button', { name: 'Change the released timetable by hand' });
	if ((await begin.count()) > 0) await Promise.all([page.waitForEvent('load'), begin.click()]);
	const row = page.locator('tr:has([data-meeting]):has(.free)').first();
	const meeting = row.locator('[data-meeting]').first();
	const id = await meeting.getAttribute('data-meeting');
	const target = row.locator('td:has(.free)').first();
	const place = await target.getAttribute('data-place');
	const slot = await target.getAttribute('data-slot');
	await Promise.all([page.waitForEvent('load'), meeting.dragTo(target)]);
	const cell = page.locator(`td[data-slot="${slot}"][data-place="${place}"]`);
	expect(await cell.locator(`[data-meeting="${id}"]`).count()).toBe(1);
	await page.close();
});

test('finds out why a wish was not scheduled', async () => {
	const page = await pageAs(browser, 'organiser');
	await page.goto(timetable);
	const begin = page.getByRole('button', { name: 'Change the released timetable by hand' });
	if ((await begin.count()) > 0) await Promise.all([page.waitForEvent('load'), begin.click()]);
	const meeting = page.locator('[data-meeting]').first();
	const [first] = (await meeting.locator('p').first().innerText()).split('\n');
	await Promise.all([page.waitForEvent('load'), meeting.getByRole('link').click()]);
	await Promise.all([
		page.waitForEvent('load'),
		meeting.locator('form[action="?/remove"] button').click()
	]);
	const unmet = page.locator('h2#unmet + ul > li', { hasText: first });
	expect(await unmet.first().innerText()).toContain('An organiser took it out');
	await page.close();
});

test('releases a second time, and only those whose day changed get a letter', async () => {
	const page = await pageAs(browser, 'organiser');
	await page.goto(timetable);
	await Promise.all([
		page.waitForEvent('load'),
		page.getByRole('button', { name: 'Release this draft' }).click()
	]);
	expect(await page.locator('h2').allInnerTexts()).toContainEqual(
		expect.stringMatching(/^Release 2/)
	);
	await page.goto(`/en${demo}/manage/letters`);
	const count = async (kind: string) =>
		Number(/\d+/.exec(await page.locator('tr', { hasText: kind }).first().innerText())?.[0] ?? 0);
	const all = await count('Release');
	const changed = await count('Change');
	expect(changed).toBeGreaterThan(0);
	expect(changed).toBeLessThan(all);
	await page.close();
});
