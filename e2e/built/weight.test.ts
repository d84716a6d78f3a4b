import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kindOf } from '../page-kinds.ts';
import { weighPage, type Weight } from './measure-weight.ts';
import { builtPages } from './read-dist.ts';

type Budgets = Readonly<Record<string, Weight>>;

const file = new URL('budgets.json', import.meta.url);
const budgets = JSON.parse(readFileSync(file, 'utf8')) as Budgets;
const facets = ['html', 'styles', 'scripts', 'files'] as const;

/** The heaviest of each kind of page, for each thing that is weighed. */
const heaviest: Budgets = Object.fromEntries(
	[...Map.groupBy(builtPages, ({ path }) => kindOf(path))]
		.sort(([a], [b]) => a.localeCompare(b))
		.map(([kind, pages]) => {
			const weights = pages.map(weighPage);
			const most = (facet: keyof Weight) => Math.max(...weights.map((weight) => weight[facet]));
			return [
				kind,
				{
					html: most('html'),
					styles: most('styles'),
					scripts: most('scripts'),
					files: most('files'),
				},
			];
		}),
);

test('no page weighs more than the budget of its kind', () => {
	// UPDATE_BUDGETS=1 writes what is measured, and three in a hundred on top for changes of texts.
	if (process.env['UPDATE_BUDGETS'] === '1') {
		const raised = Object.entries(heaviest).map(([kind, weight]) => [
			kind,
			Object.fromEntries(
				facets.map((facet) => [facet, Math.ceil(weight[facet] * (facet === 'files' ? 1 : 1.03))]),
			),
		]);
		const text = JSON.stringify(Object.fromEntries(raised), undefined, '\t');
		writeFileSync(file, `${text}\n`);
		return;
	}
	const over = Object.entries(heaviest).flatMap(([kind, weight]) =>
		facets
			.filter((facet) => weight[facet] > (budgets[kind]?.[facet] ?? 0))
			.map((facet) => {
				const budget = budgets[kind]?.[facet];
				return `${kind}: ${facet}: ${String(weight[facet])}, the budget is ${String(budget ?? 'missing')}`;
			}),
	);
	expect(
		over,
		'bytes, compressed, and files of scripts: make it lighter, or give a reason and npm run budgets',
	).toEqual([]);
});

test('every budget is for a kind of page that there is', () => {
	expect(Object.keys(budgets).filter((kind) => !(kind in heaviest))).toEqual([]);
});
