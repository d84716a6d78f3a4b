import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { pinnedChromium } from './pinned-chromium.ts';

const usualPlaces = [
	// Without windows and menus: a quarter less work for the same pages.
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Finds a Chromium on this machine. Throws where `CHROME_PATH` names one that is not there. */
export function findChromium(chosen = process.env.CHROME_PATH): string | undefined {
	if (chosen) {
		// Falling back would test another browser than the one asked for.
		if (!existsSync(chosen))
			throw new Error(`CHROME_PATH names a file that is not there: ${chosen}`);
		return chosen;
	}
	const places = [...usualPlaces, chromium.executablePath()];
	return [...(pinnedChromium === undefined ? [] : [pinnedChromium]), ...places].find((path) =>
		existsSync(path),
	);
}
