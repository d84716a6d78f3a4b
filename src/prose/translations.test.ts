import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '../model/locale.ts';
import { opening } from './cut-blocks.ts';
import { findStale, hashPages, updateRecords } from './translations.ts';

const path = 'components/etcd';
const read = (locale: string) =>
	readFileSync(new URL(`../content/docs/${locale}/${path}.mdx`, import.meta.url), 'utf8');
const real = { ja: read('ja'), en: read('en') };
// The text itself is as good as a hash.
const hash = (text: string) => text;
const hashesOf = (sources: typeof real) =>
	hashPages(
		locales.map((locale) => ({ path, locale, source: sources[locale] })),
		hash,
	);
const agreed = updateRecords({}, hashesOf(real));

/** A copy of the page in which one section of one language says something more. */
function edit(locale: 'ja' | 'en', heading: string): typeof real {
	const changed = real[locale].replace(new RegExp(`(\\{#${heading}\\}\n)`), '$1\nNews.\n');
	return { ...real, [locale]: changed };
}

describe('on a copy of a real page', () => {
	it('finds nothing behind that is as it was recorded', () => {
		expect(findStale(agreed, hashesOf(real))).toEqual([]);
	});

	it('reports the Japanese section when the English one has changed', () => {
		expect(findStale(agreed, hashesOf(edit('en', 'role')))).toEqual([
			{ path, heading: 'role', stale: 'ja' },
		]);
	});

	it('reports the English section when the Japanese one has changed', () => {
		expect(findStale(agreed, hashesOf(edit('ja', 'role')))).toEqual([
			{ path, heading: 'role', stale: 'en' },
		]);
	});

	it('reports nothing when both have changed', () => {
		const both = { ja: edit('ja', 'role').ja, en: edit('en', 'role').en };
		expect(findStale(agreed, hashesOf(both))).toEqual([]);
	});

	it('reports the opening when a title or the text before the first heading has changed', () => {
		const en = real.en.replace(/^title: .*$/m, 'title: Other');
		expect(findStale(agreed, hashesOf({ ...real, en }))).toEqual([
			{ path, heading: opening, stale: 'ja' },
		]);
	});

	it('does not care for spacing and imports', () => {
		const en = real.en.replace(/ \|$/gm, '   |').replace(/^import/m, "import X from 'x';\nimport");
		expect(findStale(agreed, hashesOf({ ...real, en }))).toEqual([]);
	});
});

describe('updateRecords', () => {
	const now = hashesOf(edit('en', 'role'));

	it('keeps the notice where only one language has changed', () => {
		const updated = updateRecords(agreed, now);
		expect(updated).toEqual(agreed);
		expect(findStale(updated, now)).toHaveLength(1);
	});

	it('removes the notice when the author says that the two agree', () => {
		const updated = updateRecords(agreed, now, ({ heading }) => heading === 'role');
		expect(findStale(updated, now)).toEqual([]);
	});

	it('records what both have changed, and forgets what is gone', () => {
		const both = hashesOf({ ja: edit('ja', 'role').ja, en: edit('en', 'role').en });
		const records = { ...agreed, gone: { role: { ja: 'a', en: 'b' } } };
		expect(updateRecords(records, both)).toEqual(updateRecords({}, both));
	});
});
