import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { base } from './base.ts';
import type { Runner } from './engines/fixture.ts';
import { findChromium } from './find-chromium.ts';
import { fontEnvironment } from './fonts.ts';

const port = process.env.E2E_PORT ?? '4391';
const origin = `http://localhost:${port}`;
const executablePath = findChromium();
const inCI = Boolean(process.env.CI);

/** Without windows, Chromium is light by itself; told so, it computes the styles of a page twice. */
const isPlainByItself = executablePath?.includes('headless-shell');
const plain = {
	colorScheme: null,
	contextOptions: { reducedMotion: null, forcedColors: null, contrast: null },
};

/** The workflow has Playwright's own Firefox and WebKit; elsewhere those of the machine are taken. */
const hasOwnEngines = process.env.PLAYWRIGHT_ENGINES === 'yes';

const launchOptions = {
	...(executablePath && { executablePath }),
	args: [
		// Chromium refuses to run as root inside its sandbox.
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
		// Without network these calls home only cost time.
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		// Tests step faster than a reader, each step an entry of the history.
		'--disable-ipc-flooding-protection',
	],
};

export default defineConfig<object, { runner: Runner; siteOrigin: string }>({
	testDir: '.',
	testMatch: '*.spec.ts',
	outputDir: '../.cache/test-results',
	snapshotPathTemplate: '{testDir}/__screenshots__/{arg}{ext}',
	// With a third or a fourth one, two cores take as long.
	workers: 2,
	fullyParallel: true,
	// A test that passes at the second try is a bug in the test or in the page.
	retries: 0,
	// Two shared cores may be busy; what a test waits for does not depend on the clock.
	timeout: 120_000,
	expect: {
		timeout: 10_000,
		toHaveScreenshot: { animations: 'disabled', caret: 'hide', scale: 'css' },
	},
	forbidOnly: inCI,
	reporter: 'list',
	use: {
		...devices['Desktop Chrome'],
		...(isPlainByItself && plain),
		baseURL: `${origin}${base}/`,
		launchOptions,
	},
	projects: [
		// First, since their engines run one by one: at the end, the other workers would have nothing to do.
		{ name: 'chromium', testMatch: 'engines.spec.ts', use: { siteOrigin: origin } },
		...(['firefox', 'webkit'] as const).map((engine) => ({
			name: engine,
			testMatch: 'engines.spec.ts',
			use: hasOwnEngines
				? { browserName: engine, launchOptions: {}, siteOrigin: origin }
				: { runner: engine, siteOrigin: origin },
		})),
		{
			name: 'looks',
			testMatch: 'looks.spec.ts',
			use: {
				launchOptions: {
					...launchOptions,
					env: { ...process.env, ...fontEnvironment },
					// Letters look the same whatever the screen of the machine.
					args: [
						...launchOptions.args,
						'--font-render-hinting=none',
						'--disable-lcd-text',
						'--force-color-profile=srgb',
					],
				},
			},
		},
		{ name: 'behavior', testIgnore: ['looks.spec.ts', 'engines.spec.ts'] },
	],
	webServer: {
		command: `node e2e/serve-dist.ts ${port}`,
		cwd: fileURLToPath(new URL('..', import.meta.url)),
		url: `${origin}${base}/`,
		// A server of another copy of the project must not be taken for this one: E2E_PORT chooses.
		reuseExistingServer: false,
	},
});
