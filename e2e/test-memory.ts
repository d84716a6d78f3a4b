import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import type { TestInfo } from '@playwright/test';
import { reachFrom, readSource } from '../.config/imports.ts';
import { hashOf, hashTools, listFiles, root } from '../.config/passed.ts';
import { at, base, dist } from './base.ts';
import { fileAt } from './file-at.ts';
import { findChromium } from './find-chromium.ts';
import { describeFonts } from './fonts.ts';
import { listPages } from './page-kinds.ts';

// A test is left out where it passed before on the same bytes: its own code, the sources that it
// imports, and what the site answered when its pages asked.

const folder = new URL('../.cache/passed/tests/', import.meta.url);

/** `npm test` runs what may have changed. A test that is called by its name runs, and so do all in CI. */
const mayBeLeftOut = process.env['TESTS'] === 'changed' && !process.env['CI'];

/** The type of annotations of a test that name pages: those that it visits or reads as files. */
const pageAnnotation = 'page';

/** Annotations for a test that takes its pages from a list, which its title does not say whole. */
export function aboutPages(paths: readonly string[]): { type: string; description: string }[] {
	return paths.map((path) => ({ type: pageAnnotation, description: path }));
}

/** What a function gives for a text, worked out once. */
function once(compute: (text: string) => string): (text: string) => string {
	const known = new Map<string, string>();
	return (text) => {
		const result = known.get(text) ?? compute(text);
		known.set(text, result);
		return result;
	};
}

/** What decides about every test: tools, browser, the code of tests, their pictures, the list of pages. */
const hashAround = once(() =>
	hashOf(
		hashTools(),
		findChromium() ?? '',
		String(statSync(findChromium() ?? '', { throwIfNoEntry: false })?.mtimeMs),
		describeFonts(),
		base,
		...listFiles('e2e').map((path) => hashOf(path, readFileSync(`${root}${path}`, 'latin1'))),
		...listPages(),
	),
);

/** Helpers that read files which are in every key, or those that an annotation names. */
const knownHelpers = [
	'base',
	'file-at',
	'find-chromium',
	'fonts',
	'page-kinds',
	'panels-together',
	'pinned-chromium',
	'test-memory',
];

/** Whether a test may learn of the site by other means than its own page: it always runs. */
export function looksElsewhere(spec: string): boolean {
	return reachFrom(spec)
		.filter((path) => path.startsWith('e2e/') && !knownHelpers.includes(basename(path, '.ts')))
		.some((path) =>
			/'node:(?:fs|child_process)|\brequest\b[^()]*\}\) =>|\.request\.|\.newContext\(/.test(
				readSource(path) ?? '',
			),
		);
}

/** What the site answers, without the edition, which is another one wherever code has changed. */
const hashAnswer = once((pathname) => {
	const file = fileAt(pathname) ?? fileAt(`${pathname}/`) ?? new URL('404.html', dist);
	if (!file.pathname.endsWith('.html')) return hashOf(readFileSync(file, 'latin1'));
	return hashOf(readFileSync(file, 'utf8').replaceAll(/ data-edition="[^"]*"/g, ''));
});

const hashSources = once((spec) =>
	hashOf(hashAround(''), ...reachFrom(spec).flatMap((path) => [path, readSource(path) ?? ''])),
);

function keyOf(spec: string, pathnames: readonly string[]): string {
	return hashOf(hashSources(spec), ...pathnames.flatMap((path) => [path, hashAnswer(path)]));
}

interface Memory {
	readonly pathnames: readonly string[];
	readonly key: string;
}

function readMemory(file: URL): Memory | undefined {
	try {
		const { pathnames, key } = JSON.parse(readFileSync(file, 'utf8')) as Memory;
		return Array.isArray(pathnames) ? { pathnames, key } : undefined;
	} catch {
		return undefined;
	}
}

/** What is remembered about a test that runs. */
export interface TestMemory {
	/** Leaves the test out where nothing that it saw has changed since it passed. */
	readonly skip: () => void;
	/** Notes what a page of the test asks for. */
	readonly note: (url: URL) => void;
	/** To be called at the end of the test: remembers that it passed, where it did. */
	readonly keep: () => void;
}

/** Opens what is remembered about a test that begins. In CI there is nothing, and nothing is kept. */
export function openTestMemory(info: TestInfo): TestMemory {
	const spec = relative(root, info.file);
	const file = new URL(`${info.testId}.json`, folder);
	const listed = info.annotations
		.filter(({ type }) => type === pageAnnotation)
		.map(({ description = '' }) => at(description));
	const isKeptInMind = !process.env['CI'] && (listed.length > 0 || !looksElsewhere(spec));
	const asked = new Set(listed);
	// Now: whoever saves a file while the test runs has something that was not tested.
	if (isKeptInMind) hashSources(spec);
	return {
		skip() {
			if (!mayBeLeftOut || !isKeptInMind) return;
			const memory = readMemory(file);
			if (memory === undefined || listed.some((path) => !memory.pathnames.includes(path))) return;
			info.skip(
				memory.key === keyOf(spec, memory.pathnames),
				'Nothing that it saw has changed since it passed.',
			);
		},
		note({ pathname }) {
			asked.add(pathname);
			if (isKeptInMind) hashAnswer(pathname);
		},
		keep() {
			if (!isKeptInMind || info.errors.length > 0 || info.status !== 'passed') return;
			const pathnames = [...asked].sort();
			mkdirSync(folder, { recursive: true });
			writeFileSync(
				file,
				JSON.stringify({ pathnames, key: keyOf(spec, pathnames) } satisfies Memory),
			);
		},
	};
}
