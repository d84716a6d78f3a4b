import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hasFullHistory } from './has-full-history.ts';

const folder = mkdtempSync(join(tmpdir(), 'history-'));
const whole = join(folder, 'whole');

function git(cwd: string, ...args: string[]): void {
	const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
	const { status, stderr } = spawnSync('git', [...author, ...args], { cwd, encoding: 'utf8' });
	if (status !== 0) throw new Error(stderr);
}

git(folder, 'init', '--quiet', 'whole');
for (const text of ['one', 'two']) {
	writeFileSync(join(whole, 'page.mdx'), text);
	git(whole, 'add', '.');
	git(whole, 'commit', '--quiet', '--message', text);
}

afterAll(() => {
	rmSync(folder, { recursive: true });
});

test('a whole clone has the days of changes', () => {
	expect(hasFullHistory(whole)).toBe(true);
});

test('a shallow clone has not', () => {
	git(folder, 'clone', '--quiet', '--depth', '1', pathToFileURL(whole).href, 'shallow');
	expect(hasFullHistory(join(folder, 'shallow'))).toBe(false);
});

test('a folder that is no repository has not', () => {
	expect(hasFullHistory(folder)).toBe(false);
});

interface Workflow {
	readonly jobs: Readonly<
		Record<string, { readonly steps: readonly { uses?: string; with?: Record<string, unknown> }[] }>
	>;
}

test('the workflow fetches the whole history wherever it checks out', () => {
	const file = new URL('../../.github/workflows/site.yml', import.meta.url);
	const { jobs } = parse(readFileSync(file, 'utf8')) as Workflow;
	const checkouts = Object.values(jobs)
		.flatMap(({ steps }) => steps)
		.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
	expect(checkouts.length).toBeGreaterThan(1);
	for (const checkout of checkouts) expect(checkout.with?.['fetch-depth']).toBe(0);
});
