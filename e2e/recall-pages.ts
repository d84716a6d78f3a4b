import { readFileSync, statSync } from 'node:fs';
import type { TestInfo } from '@playwright/test';
import { hashFiles, hashOf, hashTools, listFiles, openPassed } from '../.config/passed.ts';
import { findChromium } from './find-chromium.ts';
import { dist } from './base.ts';
import { test } from './site.ts';

const browser = findChromium() ?? '';

/** What decides how pages are seen, besides the pages: tests, tools, browser, and files without a hash in their names. */
const around = hashOf(
	hashTools(),
	hashFiles(listFiles('e2e').filter((path) => path.endsWith('.ts'))),
	hashFiles(listFiles('public')),
	browser,
	String(statSync(browser, { throwIfNoEntry: false })?.mtimeMs),
);

/** A page, without the edition of the site: what of that a reader meets has a name of its own. */
function readPage(path: string): string {
	const html = readFileSync(new URL(`${path.slice(1)}index.html`, dist), 'utf8');
	return html.replace(/ data-edition="[^"]*"/, '');
}

/** What is remembered about a test that looks at pages. */
export interface Seen {
	/** Leaves the running test out where it passed before on the same pages. */
	readonly skip: () => void;
	/** To be called at the end of the test: remembers that it passed, where it did. */
	readonly keep: (info: TestInfo, complaints: readonly string[]) => void;
}

/**
 * Recalls whether a test passed before on the same pages: a page names its styles and scripts by
 * their content. A machine that builds from a fresh copy remembers nothing, and where `CI` is set,
 * nothing is asked.
 */
export function recallPages(title: string, paths: readonly string[]): Seen {
	const hash = hashOf(around, title, ...paths.map(readPage));
	const passed = openPassed(`pages-${hashOf(title)}`);
	return {
		skip() {
			const isKnown = !process.env['CI'] && passed.has(hash);
			test.skip(isKnown, 'Nothing on these pages has changed since it passed.');
		},
		keep(info, complaints) {
			if (info.errors.length > 0 || complaints.length > 0) return;
			passed.add(hash);
			passed.save();
		},
	};
}
