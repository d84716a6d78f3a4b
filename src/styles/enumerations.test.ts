import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { regions } from '../data/architecture/regions.ts';
import { lives } from '../data/flows/lives.ts';
import { componentIds, components } from '../data/architecture/components.ts';
import { duties } from '../model/architecture/component.ts';
import { claimVerdicts } from '../model/errata/claim.ts';
import { termAreas } from '../model/glossary/term.ts';
import { locales } from '../model/locale.ts';
import { stages } from '../model/history/version-change.ts';

// CSS cannot go through the values of a type: a rule that is missing for a new one is silent. Here
// is every list of values that styles keep, and which of them looks like the ordinary one.

const planes = [...new Set(Object.values(components).map(({ plane }) => plane))];

interface Enumeration {
	readonly file: string;
	readonly values: readonly string[];
	/** The values that need no rule, because the rule without a value is theirs. */
	readonly ordinary?: readonly string[];
	readonly rule: (value: string) => string;
}

const enumerations: readonly Enumeration[] = [
	{
		file: 'components/errata/ErrataList.astro',
		values: claimVerdicts,
		rule: (verdict) =>
			`.errata:has([value='${verdict}']:checked) [data-verdicts]:not([data-verdicts~='${verdict}'])`,
	},
	{
		file: 'components/errata/VerdictBadge.astro',
		values: claimVerdicts,
		ordinary: ['typo'],
		rule: (verdict) => `.verdict[data-verdict='${verdict}']`,
	},
	{
		file: 'components/sources/ReferenceIndex.astro',
		values: locales,
		rule: (language) =>
			`.references:has([value='${language}']:checked) [data-languages]:not([data-languages~='${language}'])`,
	},
	{
		file: 'components/glossary/GlossaryList.astro',
		values: termAreas,
		rule: (area) =>
			`.glossary:has([value='${area}']:checked) [data-areas]:not([data-areas~='${area}'])`,
	},
	{
		file: 'components/history/HistoryTimeline.astro',
		// What has been removed has no bar.
		values: stages.filter((stage) => stage !== 'removed'),
		ordinary: ['alpha'],
		rule: (stage) => `:is(.timeline, .plot, .names) .span[data-stage='${stage}'] .fill {`,
	},
	{
		file: 'components/flows/flow-timeline.css',
		values: planes,
		rule: (plane) => `:is(.flow-time, .flow-time-names) .${plane} {`,
	},
	{
		file: 'components/site/component-opening.css',
		// Nothing outside the cluster has a page.
		values: planes.filter((plane) => plane !== 'outside'),
		ordinary: ['control-plane'],
		rule: (plane) => `.opening[data-plane='${plane}'] {`,
	},
	{
		file: 'styles/picture.css',
		values: planes,
		ordinary: ['control-plane'],
		rule: (plane) => `.picture .box[data-plane='${plane}'] {`,
	},
	{
		file: 'styles/picture.css',
		values: duties,
		rule: (duty) => `.picture .box[data-duty='${duty}'] rect {`,
	},
	{
		file: 'styles/picture.css',
		values: Object.keys(lives),
		rule: (life) => `.picture .box[data-life='${life}'] .life[data-life='${life}']`,
	},
	{
		file: 'styles/regions.css',
		values: Object.keys(regions),
		ordinary: ['control-plane'],
		rule: (region) => `.picture .region[data-region='${region}'] text`,
	},
];

test.each(enumerations)('$file has a rule for each of $values', ({ file, values, ...list }) => {
	const source = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
	const css = source.replaceAll(/\s+/g, ' ');
	const missing = values
		.filter((value) => !list.ordinary?.includes(value))
		.map(list.rule)
		.filter((rule) => !css.includes(rule));
	expect(missing, `give each of these a rule in src/${file}`).toEqual([]);
});

// What sets a component apart is a fact, which the drawing takes from the data.
test('no style names a component', () => {
	const source = fileURLToPath(new URL('..', import.meta.url));
	const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
	const named = new RegExp(`(['":.#])(?:${componentIds.join('|')})['\\]]`);
	const found = files.flatMap((file) => {
		const text = /\.(?:css|astro)$/.test(file) ? readFileSync(join(source, file), 'utf8') : '';
		const css = file.endsWith('.css') ? text : [...text.matchAll(/<style[^]*?<\/style>/g)].join('');
		return css.split('\n').flatMap((line) => (named.test(line) ? `${file}: ${line.trim()}` : []));
	});
	expect(found, 'give the component a field in the data, and the drawing an attribute').toEqual([]);
});
