import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { buildWith, compileWith, type Edits, replace } from './broken-copy.ts';

// What each check finds is tried in src/build/find-problems.test.ts, what a schema refuses beside
// the schema, and dead links by e2e/built/links.test.ts. Here: that a build, and the compiler, stop
// at all. One for each mechanism of ours, since each takes a build.

const overview = 'src/data/flows/overview.ts';
const reference = 'src/content/references/etcd-faq.yaml';
const ja = 'src/content/docs/ja/around.mdx';
const en = 'src/content/docs/en/around.mdx';

/** A page with a paragraph more at its end. */
function add(text: string): (source: string) => string {
	return (source) => `${source}\n${text}\n`;
}

const mistakes: readonly { name: string; edits: Edits; says: readonly string[] }[] = [
	{
		name: 'our own checks find something, in the data or in the prose',
		edits: {
			[overview]: (text) =>
				[
					replace("connection: 'api-to-etcd'", "connection: 'apiserver-to-etcd'"),
					replace("en: 'kube-scheduler binds a Pod to a node'", "en: ''"),
				].reduce((changed, edit) => edit(changed), text),
			[ja]: add('主張。<Cite id="etcd-faqs" />'),
			[en]: add('A claim.<Cite id="etcd-faqs" />'),
		},
		says: [
			'  value:   apiserver-to-etcd\n  nearest: api-to-etcd\n  to do:   use an id that exists',
			`(bind-pod): the title has no text in en\n  value:   `,
			...[ja, en].map((file) => `${file}:`),
			'  value:   etcd-faqs\n  nearest: etcd-faq\n',
			'  to do:   correct the id, or add src/content/references/etcd-faqs.yaml',
		],
	},
	{
		name: 'a reference does not keep to its schema',
		edits: {
			[reference]: (text) =>
				`${replace("checked: '2026-11-22'", 'checked: 2026-11-22')(text)}accessed: '2026-11-22'\n`,
		},
		says: [
			'references → etcd-faq',
			'Unrecognized key: "accessed"',
			"put it in quotes, like '2026-11-22'",
			reference,
		],
	},
	{
		name: 'a text of the interface is missing in one language',
		edits: { 'src/content/i18n/ja.json': (text) => text.replace(/^.*"player\.play":.*\n/m, '') },
		says: ['i18n → ja', 'player.play', 'Required', 'src/content/i18n/ja.json'],
	},
];

test.describe.configure({ timeout: 120_000 });

for (const { name, edits, says } of mistakes) {
	test(`the build fails when ${name}`, async () => {
		const { status, output } = await buildWith(name.replaceAll(/\W+/g, '-'), edits);
		for (const piece of says) expect(output).toContain(piece);
		expect(status).toBe(1);
	});
}

test('a missing translation is one error of the compiler, in its line', async () => {
	const file = 'src/data/flows/pod-birth.ts';
	const missing = "en: 'kube-apiserver stores the Deployment',";
	const before = (await readFile(new URL(`../${file}`, import.meta.url), 'utf8')).split(missing)[0];
	// The compiler points at the title, two lines above.
	const line = (before ?? '').split('\n').length - 2;
	const edits = { [file]: replace(missing, '') };
	const { status, output } = await compileWith('types', file, edits);
	const errors = output.split('\n').filter((line) => line.includes('error TS'));
	expect(errors).toEqual([expect.stringContaining("Property 'en' is missing")]);
	expect(errors[0]).toContain(`${file}(${line},`);
	expect(status).not.toBe(0);
});
