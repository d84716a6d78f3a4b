import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { aptInstall, canInstall, run } from './apt-install.ts';
import { findEngine } from './engines/find-engines.ts';
import { findChromium } from './find-chromium.ts';
import { pinnedChromium } from './pinned-chromium.ts';
import { unpackChromium } from './unpack-chromium.ts';

function hasJapaneseFont(): boolean {
	const { status, stdout } = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
	return status === 0 && stdout.trim() !== '';
}

if (!process.env.CHROME_PATH && pinnedChromium !== undefined && !existsSync(pinnedChromium)) {
	console.log('Unpacking Chromium.');
	if (!(await unpackChromium(pinnedChromium))) {
		console.log('It does not start on this machine; another one is looked for.');
	}
}

if (!findChromium()) {
	console.log('No Chromium found, installing one.');
	if (canInstall) aptInstall('chromium-headless-shell', 'fontconfig', 'fonts-noto-cjk');
	else run('npx', 'playwright', 'install', 'chromium');
}

const path = findChromium();
if (!path) {
	console.error(
		[
			'The browser tests need Chromium or Chrome, and it could not be installed. One of these helps:',
			'  Debian, Ubuntu:  sudo apt-get install chromium fonts-noto-cjk',
			'  anywhere else:   npx playwright install chromium',
			'  already there:   CHROME_PATH=/path/to/chrome npm run e2e',
		].join('\n'),
	);
	process.exit(1);
}

// Without one, Japanese is drawn as empty boxes and every measured width is wrong.
if (canInstall && !hasJapaneseFont()) {
	console.log('No Japanese font found, installing one.');
	if (!aptInstall('fontconfig', 'fonts-noto-cjk') || !hasJapaneseFont()) {
		console.error(
			'The browser tests need a Japanese font: apt-get install fontconfig fonts-noto-cjk',
		);
		process.exit(1);
	}
}

console.log(`Chromium: ${path}`);
for (const engine of ['firefox', 'webkit'] as const) {
	const found = findEngine(engine);
	console.log(
		'path' in found
			? `${engine}: ${found.path}`
			: `${engine}: left out, ${found.missing} is not installed. To have it tested, too: npm run e2e:engines`,
	);
}
