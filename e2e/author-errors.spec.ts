import { expect, test } from '@playwright/test';
import { buildWith, type Edits, replace } from './broken-copy.ts';

const connections = 'src/data/architecture/connections.ts';
const overview = 'src/data/flows/overview.ts';
const source = 'src/content/references/etcd-faq.yaml';
const ja = 'src/content/docs/ja/draft.mdx';
const en = 'src/content/docs/en/draft.mdx';

interface Mistake {
	readonly name: string;
	readonly edits: Edits;
	/** What the build has to say, piece by piece. */
	readonly says: readonly string[];
	/** How many problems our own check finds; none where Astro refuses the file before. */
	readonly problems?: number;
}

/** A page of prose; the text begins in line 5. */
function draft(text: string): string {
	return `---\ntitle: Draft\n---\n\n${text}\n`;
}

/** The same page in both languages, so that nothing but the mistake is wrong. */
function drafts(inJapanese: string, inEnglish = inJapanese): Edits {
	return { [ja]: draft(inJapanese), [en]: draft(inEnglish) };
}

/** How our own checks write a problem. */
function problem(where: string, what: string, value: string, ...details: readonly string[]) {
	return [`${where}: ${what}`, `  value:   ${value}`, ...details].join('\n');
}

const nearest = (value: string) => `  nearest: ${value}`;
const todo = (text: string) => `  to do:   ${text}`;

const citations: readonly Mistake[] = [
	{
		name: 'a page cites a reference that does not exist',
		edits: drafts('A claim.<Cite id="etcd-faqs" />'),
		says: [ja, en].map((file) =>
			problem(
				`${file}:5`,
				'no reference has this id',
				'etcd-faqs',
				nearest('etcd-faq'),
				todo('correct the id, or add src/content/references/etcd-faqs.yaml'),
			),
		),
		problems: 2,
	},
	{
		name: 'a step cites a reference that does not exist',
		edits: { [overview]: replace("['src-default-binder'", "['src-defaultbinder'") },
		says: [
			problem(
				`${overview} (bind-pod)`,
				'no reference has this id',
				'src-defaultbinder',
				nearest('src-default-binder'),
				todo('correct the id, or add src/content/references/src-defaultbinder.yaml'),
			),
		],
	},
	{
		name: 'nothing cites a reference',
		edits: {
			'src/content/references/lonely.yaml': [
				'kind: docs',
				'title: { en: Lonely }',
				'url: { en: https://example.com/ }',
				'publisher: Nobody',
				"read: { date: '2026-11-22', language: en }",
				"checked: '2026-11-22'",
			].join('\n'),
		},
		says: [
			problem(
				'src/content/references/lonely.yaml',
				'nothing cites this reference',
				'lonely',
				todo('cite it, or delete the file'),
			),
		],
		problems: 1,
	},
	{
		name: 'a page has a Markdown footnote',
		edits: drafts('本文[^1]。', 'Text.'),
		says: [
			problem(
				`${ja}:5`,
				'a Markdown footnote',
				'[^1]',
				todo('cite a source with <Cite id="…" />, or take the remark into the text'),
			),
		],
		problems: 1,
	},
	{
		name: 'the languages cite different references',
		edits: drafts('本文。<Cite id="etcd-faq" />', 'Text.<Cite id="etcd-api" />'),
		says: [
			problem(
				en,
				`the citations differ from those in ${ja}`,
				'not cited in en: etcd-faq (line 5 of the other)',
				todo('cite the same references in both languages: same order of first use, same counts'),
			),
		],
		problems: 1,
	},
];

const facts: readonly Mistake[] = [
	{
		name: 'a connection ends at an unknown component',
		edits: { [connections]: replace("openedBy: 'kubectl'", "openedBy: 'kubectll'") },
		says: [
			problem(
				`${connections} (kubectl-to-api)`,
				'the connection ends at an unknown component',
				'kubectll',
				nearest('kubectl'),
				todo('use the id of a component in src/data/architecture/components.ts'),
			),
		],
	},
	{
		name: 'a connection breaks a law of the architecture',
		edits: { [connections]: replace("openedBy: 'kube-scheduler'", "openedBy: 'etcd'") },
		says: [
			problem(
				`${connections} (scheduler-to-api)`,
				'etcd never opens a connection',
				'etcd opens a connection to kube-apiserver (https)',
				todo('correct who opens it, where it leads, or its transport'),
			),
		],
	},
	{
		name: 'a step runs on an unknown connection',
		edits: { [overview]: replace("connection: 'api-to-etcd'", "connection: 'apiserver-to-etcd'") },
		says: [
			problem(
				`${overview} (store-state)`,
				'the step runs on an unknown connection',
				'apiserver-to-etcd',
				nearest('api-to-etcd'),
				todo('use an id that exists'),
			),
		],
	},
	{
		name: 'a step shows an unknown event',
		edits: { [overview]: replace("'pod-birth/bind-pod'", "'pod-birth/bind-pods'") },
		says: [
			problem(
				`${overview} (bind-pod)`,
				'the step points at an event that no recording holds',
				'pod-birth/bind-pods',
				nearest('pod-birth/bind-pod'),
				todo('use an id that exists'),
			),
		],
	},
	{
		name: 'a step shows its events out of the order of time',
		edits: {
			[overview]: replace(
				"'pod-birth/create-replicaset', 'pod-birth/create-pod'",
				"'pod-birth/create-pod', 'pod-birth/create-replicaset'",
			),
		},
		says: [
			problem(
				`${overview} (write-objects)`,
				'the evidence is not in the order of time',
				'pod-birth/create-pod (146.5 ms), then pod-birth/create-replicaset (129.5 ms)',
				todo(
					'put pod-birth/create-replicaset first, and name pod-birth/create-pod in `chip` if the picture is to show it',
				),
			),
		],
	},
	{
		name: 'a step lacks a translation',
		edits: { [overview]: replace("en: 'kube-scheduler binds a Pod to a node'", "en: ''") },
		says: [
			`${overview} (bind-pod): the title has no text in en\n  value:   {"ja":"`,
			todo('write it in en too'),
		],
		problems: 1,
	},
	{
		name: 'two steps have the same id',
		edits: { [overview]: replace("id: 'bind-pod'", "id: 'store-state'") },
		says: [
			problem(overview, 'two steps have the same id', 'store-state', todo('give each its own')),
		],
	},
];

const pages: readonly Mistake[] = [
	{
		name: 'a page is in one language only',
		edits: { [en]: draft('Text.') },
		says: [
			problem(
				en,
				'the page has no translation in ja',
				'draft',
				todo('write the same page in ja, under the same path'),
			),
		],
		problems: 1,
	},
	{
		name: 'a heading has no id',
		edits: drafts('## 役割', '## Role'),
		says: [
			[ja, '## 役割'],
			[en, '## Role'],
		].map(([file = '', heading = '']) =>
			problem(
				`${file}:5`,
				'a heading without an id',
				heading,
				todo('end the heading with an id that fits both languages, such as {#role}'),
			),
		),
		problems: 2,
	},
	{
		name: 'a heading has another id in the other language',
		edits: drafts('## 役割 {#role}', '## Role {#roles}'),
		says: [
			problem(
				`${en}:5`,
				`the headings differ from those in ${ja}`,
				'heading 1: roles',
				nearest('role'),
				todo('give both languages the same headings with the same ids, in the same order'),
			),
		],
		problems: 1,
	},
	{
		name: 'two headings have the same id',
		edits: drafts('## 役割 {#role}\n\n## 仕事 {#role}', '## Role {#role}\n\n## Work {#role}'),
		says: [ja, en].map((file) =>
			problem(`${file}:7`, 'two headings have the same id', 'role', todo('give each its own')),
		),
		problems: 2,
	},
	{
		name: 'a page names an unknown component in its frontmatter',
		edits: {
			'src/content/docs/en/components/etcd.mdx': replace('component: etcd', 'component: etdc'),
		},
		says: ['docs → en/components/etcd data does not match', 'component: Invalid option', '"etcd"'],
	},
	{
		name: 'a page has an HTML comment',
		edits: drafts('<!-- later -->'),
		says: ['draft.mdx:5:1', 'to create a comment in MDX, use `{/* text */}`'],
	},
];

const links: readonly Mistake[] = [
	{
		name: 'a link leads nowhere',
		edits: drafts('[etcd](/ja/components/ectd/)', '[etcd](/en/components/etcd/)'),
		says: [
			problem(
				`${ja}:5`,
				'a link that leads nowhere',
				'/ja/components/ectd/',
				nearest('/ja/components/etcd/'),
			),
			'its final slash',
		],
		problems: 1,
	},
	{
		name: 'a link leads to a step that does not exist',
		edits: drafts('本文', '[it](/en/flows/overview/bind-pods/)'),
		says: [
			problem(
				`${en}:5`,
				'a link that leads nowhere',
				'/en/flows/overview/bind-pods/',
				nearest('/en/flows/overview/bind-pod/'),
			),
		],
		problems: 1,
	},
	{
		name: 'a link leads to an id that its page has not',
		edits: drafts('本文', '[it](/en/references/#etcd-faqs)'),
		says: [
			problem(
				`${en}:5`,
				'a link to an id that its page does not have',
				'/en/references/#etcd-faqs',
				nearest('/en/references/#etcd-faq'),
			),
		],
		problems: 1,
	},
	{
		name: 'a link leads into the other language',
		edits: drafts('[etcd](/en/components/etcd/)'),
		says: [
			problem(
				`${ja}:5`,
				'a link into the other language',
				'/en/components/etcd/',
				nearest('/ja/components/etcd/'),
			),
			'in the language of the page',
		],
		problems: 1,
	},
];

const files: readonly Mistake[] = [
	{
		name: 'a reference has an unknown key',
		edits: { [source]: (text) => `${text}accessed: '2026-11-22'\n` },
		says: ['references → etcd-faq', 'Unrecognized key: "accessed"', source],
	},
	{
		name: 'a reference has a date without quotes',
		edits: { [source]: replace("checked: '2026-11-22'", 'checked: 2026-11-22') },
		says: ['references → etcd-faq', 'checked: ', "put it in quotes, like '2026-11-22'", source],
	},
	{
		name: 'a reference does not say which text was read',
		edits: { [source]: (text) => text.replace(/^read:\n(?: {2}.*\n)+/m, '') },
		says: ['references → etcd-faq', 'read: is missing: say which text was read', source],
	},
	{
		name: 'a reference links code on a branch',
		edits: {
			'src/content/references/src-cloud-provider.yaml': (text) =>
				text.replace(/blob\/[0-9a-f]{40}\//, 'blob/master/'),
		},
		says: ['references → src-cloud-provider', 'url.en: is on the branch master, which moves'],
	},
	{
		name: 'a text of the interface is missing in one language',
		edits: { 'src/content/i18n/ja.json': (text) => text.replace(/^.*"player\.play":.*\n/m, '') },
		says: ['i18n → ja', 'player.play', 'Required', 'src/content/i18n/ja.json'],
	},
];

test.describe.configure({ timeout: 120_000 });

for (const { name, edits, says, problems } of [citations, facts, pages, links, files].flat()) {
	test(`the build fails when ${name}`, async () => {
		const { status, output } = await buildWith(name.replaceAll(/\W+/g, '-'), edits);
		for (const piece of says) expect(output).toContain(piece);
		if (problems !== undefined) expect(output.match(/^ {2}to do: /gm)).toHaveLength(problems);
		expect(status).toBe(1);
	});
}

test('a copy without a mistake passes every check', async () => {
	const text = '本文。<Cite id="etcd-faq" />[etcd](/ja/components/etcd/#role)';
	const sound = drafts(text, text.replace('/ja/', '/en/'));
	const { status, output } = await buildWith('nothing', {
		...sound,
		// The rest of a build has nothing to do with the checks and takes longer than they do.
		'astro.config.mjs': replace(
			'		checkContent(),\n',
			"		checkContent(),\n		{ name: 'stop', hooks: { 'astro:build:start': () => process.exit(7) } },\n",
		),
	});
	expect(output).not.toContain('to do:');
	expect(status).toBe(7);
});
