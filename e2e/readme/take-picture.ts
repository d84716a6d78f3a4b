import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { stepAddress } from '../../src/data/site/addresses.ts';
import { dist } from '../base.ts';
import { serveCompressed } from '../bench/serve-compressed.ts';
import { findChromium } from '../find-chromium.ts';
import { drawingNow, markPicture, shown } from './mark-picture.ts';

// Takes the picture that the README shows from the built site.

const file = fileURLToPath(new URL('../../.github/picture.png', import.meta.url));
const served = await serveCompressed(fileURLToPath(dist));
const executablePath = findChromium();
const browser = await chromium.launch({
	...(executablePath !== undefined && { executablePath }),
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage({
	viewport: { width: 1100, height: 900 },
	deviceScaleFactor: 2,
	colorScheme: 'light',
	reducedMotion: 'reduce',
});
await page.goto(served.origin + stepAddress(shown.locale, shown.flow, shown.step), {
	waitUntil: 'networkidle',
});
const png = await page.locator('.picture.wide').screenshot();
await browser.close();
served.close();
writeFileSync(file, markPicture(png, drawingNow()));
console.log(`${file}: ${String(Math.round(png.length / 1000))} kB`);
