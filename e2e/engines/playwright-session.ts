import type { Page } from '@playwright/test';
import type { Session } from './session.ts';

/** A page of Playwright: its Chromium, or its own Firefox and WebKit. */
export function openPlaywright(page: Page, engine: string, origin: string): Session {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	return {
		engine,
		open: async (address) => {
			await page.goto(origin + address);
		},
		evaluate: (call, argument) => page.evaluate(callText(call, argument)),
		click: (selector) => page.locator(selector).first().click(),
		press: (key) => page.keyboard.press(key),
		back: async () => {
			await page.goBack();
		},
		reload: async () => {
			await page.reload();
		},
		resize: (width, height) => page.setViewportSize({ width, height }),
		screenshot: () => page.screenshot(),
		takeErrors: () => Promise.resolve(errors.splice(0)),
		close: () => page.close(),
	};
}

/** A call of a function as text, for clients that send text. */
export function callText<A>(call: (argument: A) => unknown, argument: A): string {
	return `(${String(call)})(${JSON.stringify(argument)})`;
}
