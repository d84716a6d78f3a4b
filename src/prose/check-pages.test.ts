import { describe, expect, test } from 'vitest';
import { checkPages } from './check-pages.ts';
import type { ProsePage } from './prose-page.ts';

const body = '## Role {#role}\n\nText.\n\n### Port {#port}\n';

function page(locale: 'ja' | 'en', source: string, path = 'components/etcd'): ProsePage {
	return { file: `src/content/docs/${locale}/${path}.mdx`, locale, path, source };
}

function checkBoth(ja: string, en = ja) {
	return checkPages([page('ja', ja), page('en', en)]);
}

test('finds nothing in two pages with the same headings', () => {
	expect(checkBoth(body.replace('Role', '役割'), body)).toEqual([]);
});

test('says where a page is no MDX, and nothing else of it', () => {
	expect(checkBoth('## A {#a}', 'Text.\n\n## {#a} A')).toMatchObject([
		{
			where: 'src/content/docs/en/components/etcd.mdx:3',
			problem: expect.stringMatching(/^not valid MDX: Could not parse expression/) as string,
			value: '## {#a} A',
		},
	]);
});

describe('a page without its translation', () => {
	test('is named with the language that lacks it', () => {
		expect(checkPages([page('ja', body)])).toEqual([
			{
				where: 'src/content/docs/ja/components/etcd.mdx',
				problem: 'the page has no translation in en',
				value: 'components/etcd',
				nearest: undefined,
				todo: 'write the same page in en, under the same path',
			},
		]);
	});

	test('is nearest to the page that has no translation either', () => {
		const pages = [
			page('ja', body, 'components/etcd'),
			page('en', body, 'components/ectd'),
			page('ja', body, 'components/etc'),
			page('en', body, 'components/etc'),
		];
		expect(checkPages(pages)).toMatchObject([
			{ value: 'components/etcd', nearest: 'components/ectd' },
			{ value: 'components/ectd', nearest: 'components/etcd' },
		]);
	});
});

describe('a heading', () => {
	test('needs an id', () => {
		const problems = checkBoth('Text.\n\n## Role\n', '## Role\n');
		expect(problems).toEqual([
			{
				where: 'src/content/docs/ja/components/etcd.mdx:3',
				problem: 'a heading without an id',
				value: '## Role',
				todo: 'end the heading with an id that fits both languages, such as {#role}',
			},
			expect.objectContaining({ where: 'src/content/docs/en/components/etcd.mdx:1' }),
		]);
	});

	test.each(['## Role {#Role}', '## Role {#役割}', '## Role {role}', '## Role'])(
		'has no id in "%s"',
		(heading) => {
			expect(checkBoth(heading)).toMatchObject([{ value: heading }, { value: heading }]);
		},
	);

	test('has an id of its own', () => {
		const twice = '## One {#role}\n## Two {#port}\n## Three {#role}';
		expect(checkBoth(twice)).toMatchObject([
			{
				where: 'src/content/docs/ja/components/etcd.mdx:3',
				problem: 'two headings have the same id',
				value: 'role',
				todo: 'give each its own',
			},
			{ where: 'src/content/docs/en/components/etcd.mdx:3' },
		]);
	});

	test.each([
		['a comment in a shell script', '```sh\n## not a heading\n```'],
		['a fence of tildes', '~~~\n## not a heading\n~~~'],
		['a comment in two scripts', '```\n## one\n```\n\nText.\n\n```\n## two\n```'],
		['the title of the page', '# Title'],
		['a line that begins with a number sign', '##no heading'],
	])('is not %s', (_, source) => {
		expect(checkBoth(source)).toEqual([]);
	});
});

describe('headings that differ between the languages', () => {
	test.each([
		['another id', '## A {#role}\n## B {#port}', '## A {#role}\n## B {#ports}', 2, 'ports', 'port'],
		['another order', '## A {#a}\n## B {#b}', '## B {#b}\n## A {#a}', 1, 'b', 'a'],
	])('%s is shown beside the one in Japanese', (_, ja, en, line, id, nearest) => {
		expect(checkBoth(ja, en)).toEqual([
			{
				where: `src/content/docs/en/components/etcd.mdx:${line}`,
				problem: 'the headings differ from those in src/content/docs/ja/components/etcd.mdx',
				value: `heading ${line}: ${id}`,
				nearest,
				todo: 'give both languages the same headings with the same ids, in the same order',
			},
		]);
	});

	test('a heading that is missing in English is named', () => {
		expect(checkBoth('## A {#a}\n## B {#b}', '## A {#a}')).toMatchObject([
			{
				where: 'src/content/docs/en/components/etcd.mdx',
				value: 'heading 2: none',
				nearest: 'b',
			},
		]);
	});

	test('a heading that is missing in Japanese is named', () => {
		expect(checkBoth('## A {#a}', '## A {#a}\n## B {#b}')).toMatchObject([
			{ value: 'heading 2: b', nearest: 'no further heading' },
		]);
	});

	test('are looked for in pages of the same address only', () => {
		const pages = (['ja', 'en'] as const).flatMap((locale) => [
			page(locale, '## A {#a}', 'one'),
			page(locale, '## B {#b}', 'two'),
		]);
		expect(checkPages(pages)).toEqual([]);
	});
});
