import { describe, expect, test } from 'vitest';
import { checkCitations } from './check-citations.ts';
import type { ProsePage } from './prose-page.ts';

const known = ['docs-nodes', 'docs-leases', 'etcd-faq'];
const dataUses = known.map((id) => ({ id, where: 'src/data/flows/overview.ts' }));

function page(locale: 'ja' | 'en', source: string, path = 'components/etcd'): ProsePage {
	return { file: `src/content/docs/${locale}/${path}.mdx`, locale, path, source };
}

function check(...pages: readonly ProsePage[]) {
	return checkCitations({ pages, known, dataUses });
}

const cite = (...ids: readonly string[]) => ids.map((id) => `<Cite id="${id}" />`).join('\n');

test('finds nothing in a sound site', () => {
	const body = `Text.${cite('docs-nodes', 'etcd-faq', 'docs-nodes')}`;
	expect(check(page('ja', body), page('en', body))).toEqual([]);
});

describe('unknown id', () => {
	test('on a page: says file and line, value, nearest id', () => {
		expect(check(page('en', 'One.\n\nTwo.<Cite id="doc-nodes" />'))).toEqual([
			{
				where: 'src/content/docs/en/components/etcd.mdx:3',
				problem: 'no reference has this id',
				value: 'doc-nodes',
				nearest: 'docs-nodes',
				todo: 'correct the id, or add src/content/references/doc-nodes.yaml',
			},
		]);
	});

	test('in data: says where', () => {
		const use = { id: 'etcd-faqs', where: 'src/data/flows/overview.ts, step bind-pod' };
		const problems = checkCitations({ pages: [], known, dataUses: [...dataUses, use] });
		expect(problems).toMatchObject([{ where: use.where, value: 'etcd-faqs', nearest: 'etcd-faq' }]);
	});
});

describe('a citation without literal id', () => {
	test.each(['<Cite />', '<Cite id={name} />', '<Cite id="" />', '<Cite source="etcd-faq" />'])(
		'%s',
		(tag) => {
			expect(check(page('en', `A\n${tag}`))).toMatchObject([
				{ where: 'src/content/docs/en/components/etcd.mdx:2', value: tag },
			]);
		},
	);
});

describe('a Markdown footnote', () => {
	test('its reference and its text are found', () => {
		expect(check(page('ja', '本文[^1]。\n\n[^1]: 注'))).toMatchObject([
			{ where: 'src/content/docs/ja/components/etcd.mdx:1', value: '[^1]' },
			{ where: 'src/content/docs/ja/components/etcd.mdx:3', value: '[^1]' },
		]);
	});

	test.each(['`[^1]`', '```sh\ngrep [^a]\n```', '\\[^1]'])('%j is none', (source) => {
		expect(check(page('ja', source))).toEqual([]);
	});
});

describe('pages that cite differently', () => {
	const value = (ja: string, en: string) => check(page('ja', ja), page('en', en))[0]?.value;

	test.each([
		['an id missing in en', ['docs-nodes', 'etcd-faq'], ['docs-nodes'], 'en: etcd-faq (line 2'],
		['an id missing in ja', [], ['etcd-faq'], 'not cited in ja: etcd-faq (line 1'],
		[
			'another order',
			['docs-nodes', 'etcd-faq'],
			['etcd-faq', 'docs-nodes'],
			'[1] is docs-nodes in ja (line 1), etcd-faq in en (line 1)',
		],
		[
			'another count',
			['docs-nodes', 'docs-nodes'],
			['docs-nodes'],
			'number of uses: docs-nodes (2 in ja, 1 in en)',
		],
	])('%s', (_, ja, en, expected) => {
		expect(value(cite(...ja), cite(...en))).toContain(expected);
	});

	test('names both files', () => {
		const [problem] = check(page('ja', ''), page('en', cite('etcd-faq')));
		expect(problem).toMatchObject({
			where: 'src/content/docs/en/components/etcd.mdx',
			problem: 'the citations differ from those in src/content/docs/ja/components/etcd.mdx',
		});
	});

	test('pages of different addresses are not compared', () => {
		const pages = [page('ja', cite('etcd-faq')), page('en', '', 'components/kubelet')];
		expect(check(...pages)).toEqual([]);
	});
});

describe('unused reference', () => {
	test('names the file and what to do', () => {
		const pages = [page('en', cite('docs-nodes'))];
		const uses = [{ id: 'docs-leases', where: 'src/data/flows/overview.ts' }];
		expect(checkCitations({ pages, known, dataUses: uses })).toEqual([
			{
				where: 'src/content/references/etcd-faq.yaml',
				problem: 'nothing cites this reference',
				value: 'etcd-faq',
				todo: 'cite it, or delete the file',
			},
		]);
	});
});
