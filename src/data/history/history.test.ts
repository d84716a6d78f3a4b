import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkHistory } from '../../model/history/check-history.ts';
import { type Component, hasPage } from '../../model/architecture/component.ts';
import { locales } from '../../model/locale.ts';
import { minorOf } from '../../model/history/version-change.ts';
import { type ComponentId, componentIds, components } from '../architecture/components.ts';
import { baseline } from '../site/baseline.ts';
import { componentsWithHistory } from './history-of.ts';
import { lanes } from './history.ts';
import { releases } from './versions.ts';

it('has a history without mistakes', () => {
	expect(checkHistory(lanes, releases)).toEqual([]);
});

it('has every release from v1.0 on, in order of version and date', () => {
	expect(releases.map(({ version }) => minorOf(version))).toEqual(
		releases.map((_, index) => index),
	);
	const dates = releases.flatMap((release) => ('date' in release ? [release.date] : []));
	expect(dates).toEqual(dates.toSorted());
});

it('counts as released only what was released when the site was checked', () => {
	const released = releases.filter(
		(release) => 'date' in release && release.date <= baseline.checked,
	);
	expect(released.at(-1)?.version).toBe(baseline.release);
});

const pages = componentIds
	.map((id): [ComponentId, Component] => [id, components[id]])
	.filter(([, component]) => hasPage(component))
	.flatMap(([id]) => locales.map((locale) => ({ id, locale })));

it.each(pages)('shows the history of $id in $locale from the data, with no row by hand', (page) => {
	const { id, locale } = page;
	const file = new URL(`../../content/docs/${locale}/components/${id}.mdx`, import.meta.url);
	const [, section = ''] =
		/\{#history\}\n([^]*?)(?=\n## |$)/.exec(readFileSync(file, 'utf8')) ?? [];
	expect(componentsWithHistory).toContain(id);
	expect(section).toContain(`<HistoryTable component="${id}" />`);
	expect(section).not.toMatch(/^\|/m);
});
