import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './find-chromium.ts';

const baseURL = 'http://localhost:4391';
const executablePath = findChromium();
const inCI = Boolean(process.env.CI);

export default defineConfig({
	testDir: '.',
	testMatch: '*.spec.ts',
	outputDir: '../.cache/test-results',
	workers: 2,
	fullyParallel: true,
	// A test that passes at the second try is a bug in the test or in the page.
	retries: 0,
	// Two shared cores may be busy; what a test waits for does not depend on the clock.
	timeout: 60_000,
	forbidOnly: inCI,
	reporter: 'list',
	use: {
		...devices['Desktop Chrome'],
		baseURL,
		// A trace of every test would cost more time than the tests.
		screenshot: 'only-on-failure',
		launchOptions: {
			...(executablePath && { executablePath }),
			args: [
				// Chromium refuses to run as root inside its sandbox.
				...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
				// Without network these calls home only cost time.
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		},
	},
	webServer: {
		// A preview that someone has open on another port must not keep this one from starting.
		command: 'npm exec -- astro preview --ignore-lock --port 4391',
		cwd: fileURLToPath(new URL('..', import.meta.url)),
		url: baseURL,
		reuseExistingServer: !inCI,
	},
});
