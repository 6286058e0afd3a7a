import { readFile } from 'node:fs/promises';
import { readCalendar } from '@trobada/calendar-files';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { contextAs, demo, launchBrowser, pageAs } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

test('signs in by the link in a letter', async () => {
	const page = await pageAs(browser, 'visitor');
	await page.goto('/ca/sign-in');
	await page.getByLabel('Adreça electrònica').fill('chiara.bentivogli@agenzia.example');
	await Promise.all([
		page.waitForEvent('load'),
		page.getByRole('button', { name: 'Envia’m' }).click()
	]);
	await page.goto('/dev/mailbox?search=chiara.bentivogli');
	await Promise.all([
		page.waitForEvent('load'),
		page.getByRole('link', { name: 'Open' }).first().click()
	]);
	await Promise.all([
		page.waitForURL(/exchanges/),
		page.getByRole('button', { name: 'Accedi' }).click()
	]);
	expect(await page.locator('header').innerText()).toContain('Chiara Bentivogli');
	await page.close();
});

test('learns nothing about whether an address is known', async () => {
	const page = await pageAs(browser, 'visitor');
	const answers: string[] = [];
	for (const email of ['chiara.bentivogli@agenzia.example', 'nobody@nowhere.example']) {
		await page.goto('/en/sign-in');
		await page.getByLabel('E-mail address').fill(email);
		await Promise.all([
			page.waitForEvent('load'),
			page.getByRole('button', { name: 'Send me' }).click()
		]);
		answers.push((await page.locator('main').innerText()).replace(email, '…'));
	}
	expect(answers[0]).toBe(answers[1]);
	await page.close();
});

describe.each([
	['with JavaScript', true],
	['without JavaScript', false]
])('%s', (_, javaScript) => {
	test('a participant says what is sought, wishes to meet somebody and takes it back', async () => {
		const page = await pageAs(browser, 'participant', { javaScript });
		await page.goto(`/en${demo}/needs`);
		await page.locator('form[action^="?/save"] [name=title]').last().fill('Reuse of rinsing water');
		await page
			.locator('form[action^="?/save"] [name=text]')
			.last()
			.fill('We wash bottles and seek partners for water reuse.');
		await Promise.all([
			page.waitForEvent('load'),
			page.getByRole('button', { name: 'Save' }).click()
		]);
		const card = page.locator('.card', { hasText: 'Reuse of rinsing water' });
		expect(await card.innerText()).toContain('Themes found');
		await card.locator('summary', { hasText: 'Remove' }).click();
		await Promise.all([
			page.waitForEvent('load'),
			card.getByRole('button', { name: 'Remove' }).click()
		]);
		expect(await page.locator('.card', { hasText: 'Reuse of rinsing water' }).count()).toBe(0);

		await page.goto(`/en${demo}/wishes`);
		const taken = await page.locator('ul.plain h3').allInnerTexts();
		const options = await page
			.getByLabel('With', { exact: true })
			.locator('option')
			.allInnerTexts();
		const other = options
			.map((text) => text.trim())
			.find((text) => text !== '—' && !taken.includes(text))!;
		await page.getByLabel('With', { exact: true }).selectOption({ label: other });
		await page.getByLabel('Message').fill('Let us compare notes.');
		await Promise.all([
			page.waitForEvent('load'),
			page.getByRole('button', { name: 'Make a wish' }).click()
		]);
		const made = page.locator('li', { hasText: other });
		expect(await made.innerText()).toContain('Let us compare notes.');
		await Promise.all([
			page.waitForEvent('load'),
			made.getByRole('button', { name: 'Take back' }).click()
		]);
		expect(await page.locator('li', { hasText: other }).count()).toBe(0);
		await page.close();
	});
});

test('reaches every link and button of the agenda with the keyboard', async () => {
	const page = await pageAs(browser, 'participant');
	await page.goto(`/en${demo}/agenda`);
	const total = await page.locator('a[href], button').filter({ visible: true }).count();
	const reached = new Set<string>();
	for (let step = 0; step < total + 5; step++) {
		await page.keyboard.press('Tab');
		reached.add(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
	}
	for (const name of [
		'Skip to the content',
		'My participation',
		'Download for the calendar',
		'Sign out'
	]) {
		expect([...reached]).toContain(name);
	}
	await page.close();
});

test('opens the agenda without network once visited', async () => {
	const context = await contextAs(browser, 'participant', { screen: 'phone' });
	const page = await context.newPage();
	await page.goto(`/en${demo}/agenda`);
	await page.locator('[data-offline-ready]:not([hidden])').waitFor();
	await page.waitForFunction(async () => {
		const cache = await caches.open('trobada-agendas-1');
		return (await cache.keys()).some(({ url }) => url.endsWith('/agenda'));
	});
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
	const before = await page.locator('main h1').innerText();
	await context.setOffline(true);
	await page.reload();
	expect(await page.locator('main h1').innerText()).toBe(before);
	expect(await page.locator('main li').count()).toBeGreaterThan(3);
	await context.close();
});

test('puts the agenda into a calendar, at the venue’s hours', async () => {
	const page = await pageAs(browser, 'participant');
	await page.goto(`/en${demo}/agenda`);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'Download for the calendar' }).click()
	]);
	const text = await readFile(await download.path(), 'utf8');
	const calendar = readCalendar(text);
	expect(calendar.ok).toBe(true);
	if (!calendar.ok) return;
	const opening = calendar.events.find(({ start }) => start.startsWith('2023-06-20T07:30'));
	expect(opening?.title).toBeTruthy();
	expect(text).toContain('TZID:Europe/Rome');
	await page.close();
});

test('a leader sees the own people only', async () => {
	const page = await pageAs(browser, 'delegation leader');
	await page.goto(`/en${demo}/manage/participants`);
	const delegations = await page.locator('tbody td[data-label="Delegation"]').allInnerTexts();
	expect(delegations.length).toBeGreaterThan(5);
	expect(new Set(delegations.map((text) => text.trim())).size).toBe(1);
	const answer = await page.goto(`/en${demo}/manage/timetable`);
	expect(answer?.status()).toBe(403);
	await page.close();
});

test('a visitor sees no address of anybody, no script and no draft', async () => {
	const page = await pageAs(browser, 'visitor');
	const answer = await page.goto(`/en${demo}`);
	const html = await answer!.text();
	expect(html).not.toMatch(/[\w.]+@[\w.]+/);
	expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
	const policy = answer!.headers()['content-security-policy'] ?? '';
	expect(policy).toContain("script-src 'self'");
	expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
	const data = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText());
	expect(data['@type']).toBe('Event');
	expect(data.subEvent.length).toBeGreaterThan(5);
	expect(inject('address')).toContain('localhost');
	await page.close();
});

test('adds a passkey and signs in with it, without any letter', async () => {
	const context = await contextAs(browser, 'participant');
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('WebAuthn.enable');
	await session.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true,
			automaticPresenceSimulation: true
		}
	});
	await page.goto('/en/account');
	const name = await page.locator('header nav a').last().innerText();
	await Promise.all([
		page.waitForEvent('load'),
		page.getByRole('button', { name: 'Add a passkey' }).click()
	]);
	await context.clearCookies();
	await page.goto('/en/sign-in');
	await Promise.all([
		page.waitForURL(/exchanges/),
		page.getByRole('button', { name: 'Sign in with a passkey' }).click()
	]);
	expect(await page.locator('header').innerText()).toContain(name);
	await context.close();
});
