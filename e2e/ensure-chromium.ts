import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';

const isRoot = process.getuid?.() === 0;
const isDebian = existsSync('/etc/debian_version');

function run(command: string, ...args: string[]): boolean {
	console.log(`$ ${[command, ...args].join(' ')}`);
	const { status } = spawnSync(command, args, {
		stdio: 'inherit',
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	});
	return status === 0;
}

function aptInstall(...packages: string[]): boolean {
	return (
		run('apt-get', 'update') &&
		run('apt-get', 'install', '-y', '--no-install-recommends', ...packages)
	);
}

function hasJapaneseFont(): boolean {
	const { status, stdout } = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
	return status === 0 && stdout.trim() !== '';
}

if (!findChromium()) {
	console.log('No Chromium found, installing one.');
	if (isDebian && isRoot) aptInstall('chromium-headless-shell', 'fontconfig', 'fonts-noto-cjk');
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
if (isDebian && isRoot && !hasJapaneseFont()) {
	console.log('No Japanese font found, installing one.');
	if (!aptInstall('fontconfig', 'fonts-noto-cjk') || !hasJapaneseFont()) {
		console.error(
			'The browser tests need a Japanese font: apt-get install fontconfig fonts-noto-cjk',
		);
		process.exit(1);
	}
}

console.log(`Chromium: ${path}`);
