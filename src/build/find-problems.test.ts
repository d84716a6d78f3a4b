import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AuthorProblem } from '../model/author-error.ts';
import type { Component } from '../model/architecture/component.ts';
import type { Flow, Step } from '../model/flows/flow.ts';
import type { ProsePage } from '../prose/prose-page.ts';
import { findProblems } from './find-problems.ts';
import { readFacts, type SiteFacts } from './site-facts.ts';

const root = new URL('../../', import.meta.url);
const facts = await readFacts(root);
const [overview, ...otherFlows] = facts.flows as readonly [Flow, ...Flow[]];
const japanese = 'src/content/docs/ja/draft.mdx';
const english = 'src/content/docs/en/draft.mdx';

/** What is wrong when the real facts have `changes`, and nothing else is. */
function check(changes: Partial<Record<keyof SiteFacts, unknown>>): readonly AuthorProblem[] {
	return findProblems({ ...facts, ...changes } as SiteFacts);
}

/** The real flows with one step of the overview changed. */
function withStep(id: string, changes: Record<string, unknown>) {
	const steps = overview.steps.map((step) => (step.id === id ? { ...step, ...changes } : step));
	return { flows: [{ ...overview, steps }, ...otherFlows] };
}

/** The real pages with one more in each language, which the registry knows; the text begins in line 5. */
function withDrafts(inJapanese: string, inEnglish: string = inJapanese) {
	const draft = (file: string, locale: ProsePage['locale'], text: string): ProsePage => ({
		file,
		locale,
		path: 'draft',
		source: `---\ntitle: Draft\n---\n\n${text}\n`,
	});
	return {
		pages: [...facts.pages, draft(japanese, 'ja', inJapanese), draft(english, 'en', inEnglish)],
		sitePages: [...facts.sitePages, { path: 'draft/', origin: 'prose' as const }],
	};
}

/** The real components with one more. */
function withComponent(id: string, changes: Partial<Component> = {}) {
	const component: Component = {
		name: { ja: '箱', en: 'Box' },
		plane: 'node',
		role: { ja: '役割', en: 'role' },
		references: ['docs-architecture'],
		...changes,
	};
	const { architecture } = facts;
	const components = { ...architecture.components, [id]: component };
	return { architecture: { ...architecture, components } };
}

test('finds nothing in the site as it is', () => {
	expect(check({})).toEqual([]);
});

test('finds nothing in two sound pages more', () => {
	const text = '本文。<Cite id="etcd-faq" />[etcd](/ja/components/etcd/#role)';
	expect(check(withDrafts(text, text.replace('/ja/', '/en/')))).toEqual([]);
});

test('the course of an outage has times that its recording holds', () => {
	const courses = facts.courses.map((course) => ({
		...course,
		moments: course.moments.map((moment) =>
			course.component === 'etcd' && moment.id === 'well'
				? { ...moment, at: { since: 'return', from: 17.9 } }
				: moment,
		),
	}));
	expect(check({ courses })).toEqual([
		{
			where: 'src/data/failures/courses.ts',
			problem: 'the moment "well" of etcd has a time that failure-matrix.json does not hold',
			value: '17.9 s',
			todo: 'derive it from the file',
		},
	]);
});

describe('a component', () => {
	const where = 'src/data/architecture/components.ts (coredns)';

	test('needs a place in both compositions, and a connection', () => {
		expect(check(withComponent('coredns'))).toEqual([
			{
				where,
				problem: 'the component has no connection',
				value: 'coredns',
				todo: 'add who connects to whom to src/data/architecture/connections.ts',
			},
			...['wide', 'tall'].map((composition) => ({
				where,
				problem: 'the component has no place in the picture',
				value: 'coredns',
				todo: `give it a box in src/data/architecture/places-${composition}.ts`,
			})),
		]);
	});

	test('with a truth needs parts and a page', () => {
		const pagedComponentIds = [...facts.pagedComponentIds, 'coredns'];
		expect(check({ pagedComponentIds })).toEqual([
			{
				where,
				problem: 'nothing says what is inside the component, which its page shows',
				value: 'coredns',
				todo: 'write src/data/inside/coredns.ts, and add it to src/data/inside/insides.ts',
			},
			{
				where,
				problem: 'the component has a truth, but no page',
				value: 'coredns',
				todo: 'write src/content/docs/<language>/components/coredns.mdx, or take the truth out',
			},
		]);
	});

	test('has a page about itself', () => {
		const pages = facts.pages.map((page) =>
			page.file.endsWith('en/components/etcd.mdx')
				? { ...page, source: page.source.replace('component: etcd', 'component: kubelet') }
				: page,
		);
		expect(check({ pages })).toEqual([
			{
				where: 'src/content/docs/en/components/etcd.mdx:4',
				problem: 'the page is not about the component of its address',
				value: 'kubelet',
				nearest: 'etcd',
				todo: 'write component: etcd',
			},
		]);
	});

	test('with a page has a truth', () => {
		const pagedComponentIds = facts.pagedComponentIds.filter((id) => id !== 'etcd');
		const found = check({ pagedComponentIds }).filter(
			({ problem }) => problem === 'the page of a component that does not exist, or has no truth',
		);
		expect(found.map(({ where }) => where)).toEqual(['src/content/docs/ja/components/etcd.mdx']);
	});
});

describe('a step', () => {
	const where = 'src/data/flows/overview.ts (bind-pod)';

	test.each<[string, Record<string, unknown>, Partial<AuthorProblem>]>([
		[
			'runs on a connection that exists',
			{ connection: 'schedular-to-api' },
			{ problem: 'the step runs on an unknown connection', nearest: 'scheduler-to-api' },
		],
		[
			'shows an event that was recorded',
			{ evidence: ['pod-birth/bind-pods'] },
			{
				problem: 'the step points at an event that no recording holds',
				nearest: 'pod-birth/bind-pod',
			},
		],
		['has a source', { references: [] }, { problem: 'the step has no source' }],
		['has words for an id', { id: 'step-2' }, { problem: 'this id cannot be an address' }],
	])('%s', (_, changes, problem) => {
		expect(check(withStep('bind-pod', changes))).toContainEqual(expect.objectContaining(problem));
	});

	test('has an id of its own', () => {
		expect(check(withStep('bind-pod', { id: 'store-state' }))).toContainEqual({
			where: 'src/data/flows/overview.ts',
			problem: 'two steps have the same id',
			value: 'store-state',
			todo: 'give each its own',
		});
	});

	test('has its texts in every language', () => {
		const step = { ...overview.steps[1], title: { ja: 'バインドする', en: '' } };
		const modules = [{ file: 'src/data/flows/overview.ts', exports: { overview: [step] } }];
		expect(check({ modules })).toEqual([
			{
				where,
				problem: 'the title has no text in en',
				value: 'バインドする',
				todo: 'write it in en too',
			},
		]);
	});

	test('runs on a wire that is drawn', () => {
		const [wide, tall] = facts.placements;
		const wires = { ...wide?.wires };
		delete wires['scheduler-to-api/with-opener'];
		expect(check({ placements: [{ ...wide, wires }, tall] })).toContainEqual({
			where,
			problem: 'the wire of this step is not drawn',
			value: 'scheduler-to-api/with-opener',
			todo: 'place it in src/data/architecture/places-wide.ts',
		});
	});

	test('cites references that exist', () => {
		const dataUses = [...facts.dataUses, { id: 'src-defaultbinder', where }];
		expect(check({ dataUses })).toEqual([
			{
				where,
				problem: 'no reference has this id',
				value: 'src-defaultbinder',
				nearest: 'src-default-binder',
				todo: 'correct the id, or add src/content/references/src-defaultbinder.yaml',
			},
		]);
	});
});

describe('a flow', () => {
	const step = overview.steps[0];
	const flow: Flow = { ...overview, id: 'dns', steps: [{ ...step, id: 'ask' } as Step] };

	function withFile(file: string, fact: unknown) {
		return { modules: [...facts.modules, { file, exports: { fact } }] };
	}

	test('is listed', () => {
		expect(check(withFile('src/data/flows/dns.ts', flow))).toEqual([
			{
				where: 'src/data/flows/dns.ts',
				problem: 'the flow is not listed',
				value: 'dns',
				todo: 'add it to src/data/flows/flows.ts',
			},
		]);
	});

	test('is in a file of its name', () => {
		const renamed = { ...otherFlows[0], title: { ja: '題', en: 'Title' } };
		const id = String(renamed.id);
		expect(check(withFile('src/data/flows/dns.ts', renamed))).toEqual([
			{
				where: 'src/data/flows/dns.ts',
				problem: 'the file is not named by the id of its flow',
				value: id,
				nearest: `src/data/flows/${id}.ts`,
				todo: 'rename the file, or correct the id',
			},
		]);
	});

	test('names recordings that exist', () => {
		const flows = [{ ...overview, recordings: ['scales'] }, ...otherFlows];
		expect(check({ flows })).toEqual([
			{
				where: 'src/data/flows/overview.ts',
				problem: 'the flow names an unknown recording',
				value: 'scales',
				nearest: 'scale',
				todo: 'use an id that exists',
			},
		]);
	});

	test('like it, a section of claims is listed', () => {
		const section = { ...facts.claimSections[0], id: 'coredns' };
		expect(check(withFile('src/data/errata/coredns.ts', section))).toMatchObject([
			{ problem: 'the section of claims is not listed', value: 'coredns' },
		]);
	});

	test('like it, what is inside a component is listed', () => {
		const inside = { component: 'coredns', arrows: [] };
		expect(check(withFile('src/data/inside/coredns.ts', inside))).toMatchObject([
			{ problem: 'the inside of a component is not listed', value: 'coredns' },
		]);
	});

	test('like it, the parts that its steps go through are listed', () => {
		const parts = { flow: 'dns', partsOf: {} };
		expect(check(withFile('src/data/inside/steps/dns.ts', parts))).toMatchObject([
			{ problem: 'the set of parts of a flow is not listed', value: 'dns' },
		]);
	});

	test('has a guide for its page', () => {
		const page: SiteFacts['sitePages'][number] = {
			path: 'flows/dns/',
			origin: 'data',
			group: 'flows',
		};
		expect(check({ sitePages: [...facts.sitePages, page] })).toMatchObject([
			{ problem: 'a page of the sidebar has no guide', value: 'flows/dns/' },
		]);
	});
});

test('what tells the state in a release tells that of the baseline', () => {
	const problems = check({ baseline: { ...facts.baseline, release: 'v1.38' } });
	expect(problems).toContainEqual(
		expect.objectContaining({
			where: 'src/content/docs/en/components/kube-proxy.mdx',
			value: 'Status in v1.37',
			nearest: 'v1.38',
		}),
	);
	expect(problems.some(({ where }) => where.startsWith('src/data/'))).toBe(true);
});

describe('a reference', () => {
	test('is cited', () => {
		expect(check({ references: [...facts.references, 'lonely'] })).toEqual([
			{
				where: 'src/content/references/lonely.yaml',
				problem: 'nothing cites this reference',
				value: 'lonely',
				todo: 'cite it, or delete the file',
			},
		]);
	});

	test('exists where a page cites it', () => {
		expect(check(withDrafts('A claim.<Cite id="etcd-faqs" />'))).toEqual(
			[japanese, english].map((file) => ({
				where: `${file}:5`,
				problem: 'no reference has this id',
				value: 'etcd-faqs',
				nearest: 'etcd-faq',
				todo: 'correct the id, or add src/content/references/etcd-faqs.yaml',
			})),
		);
	});

	test('is cited in every language', () => {
		expect(
			check(withDrafts('本文。<Cite id="etcd-faq" />', 'Text.<Cite id="etcd-api" />')),
		).toEqual([
			{
				where: english,
				problem: `the citations differ from those in ${japanese}`,
				value: 'not cited in en: etcd-faq (line 5 of the other)',
				todo: 'cite the same references in both languages: same order of first use, same counts',
			},
		]);
	});
});

test('a recording is listed', () => {
	expect(check({ recordingFiles: [...facts.recordingFiles, 'dns'] })).toEqual([
		{
			where: 'src/data/recordings/dns.json',
			problem: 'the recording is not listed',
			value: 'dns',
			todo: 'add it to src/data/recordings/recordings.ts',
		},
	]);
});

describe('a page', () => {
	test('is in every language', () => {
		const { pages, sitePages } = withDrafts('Text.');
		expect(check({ pages: pages.filter(({ file }) => file !== japanese), sitePages })).toEqual([
			{
				where: english,
				problem: 'the page has no translation in ja',
				value: 'draft',
				nearest: undefined,
				todo: 'write the same page in ja, under the same path',
			},
		]);
	});

	test('is in the registry of pages', () => {
		const { pages } = withDrafts('Text.');
		expect(check({ pages })).toMatchObject([
			{ where: japanese, problem: 'the page is not in the registry of pages', value: 'draft/' },
		]);
	});

	test.each<[string, string, string, AuthorProblem[]]>([
		[
			'has headings with an id',
			'## 役割',
			'## Role {#role}',
			[
				{
					where: `${japanese}:5`,
					problem: 'a heading without an id',
					value: '## 役割',
					todo: 'end the heading with an id that fits both languages, such as {#role}',
				},
				{
					where: `${english}:5`,
					problem: `the headings differ from those in ${japanese}`,
					value: 'heading 1: role',
					nearest: 'no further heading',
					todo: 'give both languages the same headings with the same ids, in the same order',
				},
			],
		],
		[
			'leads to pages that exist',
			'[etcd](/ja/components/ectd/)',
			'[it](/en/flows/overview/bind-pods/)',
			[
				{
					where: `${japanese}:5`,
					problem: 'a link that leads nowhere',
					value: '/ja/components/ectd/',
					nearest: '/ja/components/etcd/',
					todo: 'correct the address: /language/…/ with its final slash, in the language of the page',
				},
				{
					where: `${english}:5`,
					problem: 'a link that leads nowhere',
					value: '/en/flows/overview/bind-pods/',
					nearest: '/en/flows/overview/bind-pod/',
					todo: 'correct the address: /language/…/ with its final slash, in the language of the page',
				},
			],
		],
		[
			'leads to ids that exist, in its language',
			'[etcd](/en/components/etcd/)',
			'[it](/en/references/#etcd-faqs)',
			[
				{
					where: `${japanese}:5`,
					problem: 'a link into the other language',
					value: '/en/components/etcd/',
					nearest: '/ja/components/etcd/',
					todo: 'correct the address: /language/…/ with its final slash, in the language of the page',
				},
				{
					where: `${english}:5`,
					problem: 'a link to an id that its page does not have',
					value: '/en/references/#etcd-faqs',
					nearest: '/en/references/#etcd-faq',
					todo: 'correct the address: /language/…/ with its final slash, in the language of the page',
				},
			],
		],
		[
			'has no footnotes',
			'本文[^1]。',
			'Text.',
			[
				{
					where: `${japanese}:5`,
					problem: 'a Markdown footnote',
					value: '[^1]',
					todo: 'cite a source with <Cite id="…" />, or take the remark into the text',
				},
			],
		],
		[
			'shows what was recorded',
			'<Recorded of="pod-birth/bind-pods" value="ms" />',
			'<Recorded of="pod-birth/bind-pod" value="bytes" />',
			[
				{
					where: `${japanese}:5`,
					problem: '<Recorded> names a recorded event that does not exist',
					value: 'pod-birth/bind-pods',
					nearest: 'pod-birth/bind-pod',
					todo: 'correct of',
				},
				{
					where: `${english}:5`,
					problem: '<Recorded> names a number of its event that does not exist',
					value: 'bytes',
					nearest: 'at',
					todo: 'correct value',
				},
			],
		],
	])('%s', (_, inJapanese, inEnglish, problems) => {
		expect(check(withDrafts(inJapanese, inEnglish))).toEqual(problems);
	});

	test('is MDX', () => {
		expect(check(withDrafts('<!-- later -->', 'Text.'))).toMatchObject([
			{ where: `${japanese}:5`, value: '<!-- later -->' },
		]);
	});
});

test('a language has texts of the interface', () => {
	expect(check({ interfaceLanguages: ['en'] })).toEqual([
		{
			where: 'src/content/i18n/ja.json',
			problem: 'the interface has no texts in this language',
			value: 'ja',
			todo: 'translate the file of another language',
		},
	]);
});

test('what authors may name in an element is known for every element that asks for it', () => {
	const folder = new URL('src/components/author/', root);
	const asking = readdirSync(folder).flatMap((file) => {
		const source = readFileSync(new URL(file, folder), 'utf8');
		const names = [...source.matchAll(/^\t(id|of|since|component|flow|step|term)\??: /gm)];
		return names.map(([, name]) => `${file.replace('.astro', '')} ${name ?? ''}`);
	});
	const known = Object.entries(facts.knownElements).flatMap(([element, attributes]) =>
		Object.keys(attributes).map((name) => `${element} ${name}`),
	);
	// Citations have a check of their own.
	expect(asking.filter((name) => name !== 'Cite id')).toEqual(
		asking.filter((name) => known.includes(name)),
	);
});

describe('one mistake is told once, at its place', () => {
	const { architecture, pages, sitePages } = facts;

	/** The real pages with some of them under another address, or with none. */
	function withPath(from: string, to: string | undefined, folder = '') {
		return pages.flatMap((page) => {
			if (page.path !== from || !page.file.includes(folder)) return [page];
			const file = page.file.replace(`/${from}.mdx`, `/${String(to)}.mdx`);
			return to === undefined ? [] : [{ ...page, path: to, file }];
		});
	}

	function withoutFlow(id: string) {
		return {
			flows: facts.flows.filter((flow) => flow.id !== id),
			sitePages: sitePages.filter(({ path }) => !path.startsWith(`flows/${id}/`)),
		};
	}

	function withoutInside(id: string) {
		return Object.fromEntries(Object.entries(facts.insides).filter(([key]) => key !== id));
	}

	function withConnection(id: string, changes: Record<string, unknown>) {
		const connection = { ...architecture.connections[id], ...changes };
		return { ...architecture, connections: { ...architecture.connections, [id]: connection } };
	}

	test.each<[string, Partial<Record<keyof SiteFacts, unknown>>, Partial<AuthorProblem>]>([
		[
			'a component without its page',
			{ pages: withPath('components/kube-proxy', undefined) },
			{ where: 'src/data/architecture/components.ts (kube-proxy)', value: 'kube-proxy' },
		],
		[
			'the page of a component under another name',
			{ pages: withPath('components/kube-proxy', 'components/kube-prox') },
			{ where: 'src/content/docs/ja/components/kube-prox.mdx', nearest: 'kube-proxy' },
		],
		[
			'a page that is not written',
			{ pages: withPath('around', undefined) },
			{ where: 'src/data/site/pages.ts', value: 'around/' },
		],
		[
			'a page that is not listed',
			{ sitePages: sitePages.filter(({ path }) => path !== 'around/') },
			{ where: 'src/content/docs/ja/around.mdx', value: 'around/' },
		],
		[
			'a page under another name',
			{ pages: withPath('around', 'arround') },
			{ where: 'src/content/docs/ja/arround.mdx', nearest: 'around/' },
		],
		[
			'a page under another name in one language',
			{ pages: withPath('around', 'arround', '/en/') },
			{ where: 'src/content/docs/en/arround.mdx', nearest: 'around/' },
		],
		[
			'a flow that is not listed',
			withoutFlow('node-join'),
			{ where: 'src/data/flows/node-join.ts', value: 'node-join' },
		],
		[
			'the parts of a flow that are not listed',
			{ flowParts: facts.flowParts.filter(({ flow }) => flow !== 'node-join') },
			{ where: 'src/data/inside/steps/node-join.ts', value: 'node-join' },
		],
		[
			'an inside that is not listed',
			{ insides: withoutInside('kube-proxy') },
			{ where: 'src/data/inside/kube-proxy.ts', value: 'kube-proxy' },
		],
		[
			'a component without an inside',
			{
				insides: withoutInside('kube-proxy'),
				modules: facts.modules.filter(({ file }) => file !== 'src/data/inside/kube-proxy.ts'),
			},
			{ where: 'src/data/architecture/components.ts (kube-proxy)', value: 'kube-proxy' },
		],
		[
			'a step on an unknown connection',
			withStep('bind-pod', { connection: 'schedular-to-api' }),
			{ where: 'src/data/flows/overview.ts (bind-pod)', nearest: 'scheduler-to-api' },
		],
		[
			'a connection that ends at an unknown component',
			{ architecture: withConnection('scheduler-to-api', { openedBy: 'kube-schedular' }) },
			{
				where: 'src/data/architecture/connections.ts (scheduler-to-api)',
				nearest: 'kube-scheduler',
			},
		],
		[
			'a reference that only one language has, and nobody wrote',
			withDrafts('A claim.<Cite id="etcd-faq" />', 'A claim.<Cite id="etcd-faqs" />'),
			{ where: `${english}:5`, nearest: 'etcd-faq' },
		],
	])('%s', (_, changes, problem) => {
		const found = check(changes);
		expect(found.map(({ where, problem: what }) => `${where}: ${what}`)).toHaveLength(1);
		expect(found).toMatchObject([problem]);
	});
});
