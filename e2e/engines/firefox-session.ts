import puppeteer, { type KeyInput } from 'puppeteer-core';
import { callText } from './playwright-session.ts';
import type { Session } from './session.ts';

/** The Firefox of the machine, by WebDriver BiDi. */
export async function openFirefox(executablePath: string, origin: string): Promise<Session> {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath,
		headless: true,
		// A light system, whatever the machine has.
		extraPrefsFirefox: { 'ui.systemUsesDarkTheme': 0 },
	});
	const page = await browser.newPage();
	const errors: string[] = [];
	page.on('pageerror', (error) => {
		errors.push(error instanceof Error ? error.message : String(error));
	});
	return {
		engine: await browser.version(),
		open: async (address) => {
			await page.goto(origin + address);
		},
		evaluate: <A, T>(call: (argument: A) => T, argument: A) =>
			page.evaluate(callText(call, argument)) as Promise<Awaited<T>>,
		click: (selector) => page.click(selector),
		press: (key) => page.keyboard.press(key as KeyInput),
		back: async () => {
			await page.goBack();
		},
		reload: async () => {
			await page.reload();
		},
		resize: (width, height) => page.setViewport({ width, height }),
		screenshot: () => page.screenshot(),
		takeErrors: () => Promise.resolve(errors.splice(0)),
		close: () => browser.close(),
	};
}
