import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
	root,
	resolve: { alias: { '~': `${root}src` } },
	test: {
		// No test changes what another one sees: the modules are pure, and loaded once.
		isolate: false,
		// Nothing else runs meanwhile.
		maxWorkers: '100%',
		projects: [
			{ extends: true, test: { name: 'unit', include: ['src/**/*.test.ts'] } },
			// What the build wrote, read without a browser.
			{
				extends: true,
				// Each test reads every page; a busy machine takes its time.
				test: { name: 'built', include: ['e2e/built/*.test.ts'], testTimeout: 60_000 },
			},
		],
	},
});
