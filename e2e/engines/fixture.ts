import { test as plain } from '@playwright/test';
import { findEngine, type OtherEngine } from './find-engines.ts';
import { openFirefox } from './firefox-session.ts';
import { openPlaywright } from './playwright-session.ts';
import type { Session } from './session.ts';
import { openWebKit } from './webkit-session.ts';

/** What runs the tests of a project: a browser of Playwright, or one that the machine has. */
export type Runner = 'playwright' | OtherEngine;

/** Says what has to be installed for a runner; nothing where it is there. */
export function missingFor(runner: Runner): string | undefined {
	if (runner === 'playwright') return undefined;
	const found = findEngine(runner);
	return 'missing' in found ? found.missing : undefined;
}

/** Opens an engine of the machine; `without` are features that it shall not have. */
export function openEngine(
	engine: OtherEngine,
	origin: string,
	without?: readonly string[],
): Promise<Session> {
	const found = findEngine(engine);
	if ('missing' in found) throw new Error(`${engine} needs ${found.missing}.`);
	return engine === 'firefox'
		? openFirefox(found.path, origin)
		: openWebKit(found.path, origin, without);
}

/** Tests that run in every engine, in one window for all of them. */
export const test = plain.extend<object, { runner: Runner; siteOrigin: string; session: Session }>({
	runner: ['playwright', { option: true, scope: 'worker' }],
	siteOrigin: ['', { option: true, scope: 'worker' }],
	session: [
		async ({ playwright, browserName, launchOptions, runner, siteOrigin }, use) => {
			if (runner !== 'playwright') {
				const session = await openEngine(runner, siteOrigin);
				await use(session);
				await session.close();
				return;
			}
			const browser = await playwright[browserName].launch(launchOptions);
			const page = await browser.newPage();
			await use(openPlaywright(page, `${browserName}/${browser.version()}`, siteOrigin));
			await browser.close();
		},
		{ scope: 'worker', timeout: 60_000 },
	],
});
