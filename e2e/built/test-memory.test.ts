import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { looksElsewhere } from '../test-memory.ts';

/** They read files, build, or ask the site themselves: what they saw cannot be told from their pages. */
const alwaysRun = [
	'e2e/author-errors.spec.ts',
	'e2e/book.spec.ts',
	'e2e/engines.spec.ts',
	'e2e/geometry.spec.ts',
	'e2e/inside.spec.ts',
	'e2e/looks.spec.ts',
	'e2e/outputs.spec.ts',
	'e2e/reading-mode.spec.ts',
	'e2e/search.spec.ts',
	'e2e/take-along.spec.ts',
	'e2e/weight.spec.ts',
];

test('all other browser tests are left out where nothing that they saw has changed', () => {
	expect(globSync('e2e/*.spec.ts').sort().filter(looksElsewhere)).toEqual(alwaysRun);
});
