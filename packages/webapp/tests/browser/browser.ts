// Opens the browser that ships inside an npm package, and pages in it as somebody.

import {
	chromium as launcher,
	type Browser,
	type BrowserContext,
	type Page
} from 'playwright-core';
import { inject } from 'vitest';
import { findChromium } from './find-chromium.ts';

export type Who = 'visitor' | 'administrator' | 'organiser' | 'delegation leader' | 'participant';
export type Screen = 'phone' | 'desktop';

const sizes: Record<Screen, { width: number; height: number }> = {
	phone: { width: 360, height: 760 },
	desktop: { width: 1280, height: 900 }
};

export const demo = '/exchanges/welcome-catalunya-2023';

export async function launchBrowser(): Promise<Browser> {
	return launcher.launch({
		executablePath: await findChromium(),
		args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
		headless: true
	});
}

type Options = { screen?: Screen; javaScript?: boolean; dark?: boolean; language?: string };

/** A fresh context as one of the demo's people. */
export async function contextAs(
	browser: Browser,
	who: Who,
	{ screen = 'desktop', javaScript = true, dark = false, language = 'en' }: Options = {}
): Promise<BrowserContext> {
	const context = await browser.newContext({
		baseURL: inject('address'),
		viewport: sizes[screen],
		javaScriptEnabled: javaScript,
		colorScheme: dark ? 'dark' : 'light',
		locale: language,
		acceptDownloads: true
	});
	const cookies = who === 'visitor' ? [] : (inject('cookies')[who] ?? []);
	await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: inject('address') })));
	return context;
}

export async function pageAs(browser: Browser, who: Who, options: Options = {}): Promise<Page> {
	return (await contextAs(browser, who, options)).newPage();
}

/** How far a page is wider than its window: 0 on a page that is at home on a phone. */
export function overflowOf(page: Page): Promise<number> {
	return page.evaluate(() =>
		Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)
	);
}

/** Where the README's pictures are written, when asked for by PICTURES=1. */
export async function picture(page: Page, name: string): Promise<void> {
	if (!process.env.PICTURES) return;
	const folder = new URL('../../../../docs/pictures/', import.meta.url).pathname;
	await page.screenshot({ path: `${folder}${name}.png` });
}
