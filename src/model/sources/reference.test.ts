import { describe, expect, test } from 'vitest';
import { referenceFile, referenceKinds, referenceSchema } from './reference.ts';

const complete = {
	kind: 'docs',
	title: { ja: 'クラスターのアーキテクチャ', en: 'Cluster Architecture' },
	url: { en: 'https://kubernetes.io/docs/concepts/architecture/' },
	publisher: 'Kubernetes',
	published: '2026-08-26',
	version: 'v1.37',
	checked: '2026-11-22',
};
const { url: _, ...withoutUrl } = complete;
const noUrl = { ja: '特定できませんでした。', en: 'It could not be identified.' };

/** What the schema says of `complete` with `changes`, as `path: message` lines. */
function problemsOf(entry: object): readonly string[] {
	const issues = referenceSchema.safeParse(entry).error?.issues ?? [];
	return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('referenceSchema accepts', () => {
	test('a complete entry, unchanged', () => {
		expect(referenceSchema.parse(complete)).toEqual(complete);
	});

	test('the least that is needed', () => {
		const { published, version, ...least } = complete;
		expect(problemsOf({ ...least, title: { ja: '入門' } })).toEqual([]);
	});

	test('a reason instead of an address', () => {
		expect(problemsOf({ ...withoutUrl, noUrl })).toEqual([]);
	});

	test.each(['2026', '2026-08', '2026-08-26'])('published %s', (published) => {
		expect(problemsOf({ ...complete, published })).toEqual([]);
	});

	test.each(referenceKinds)('kind %s', (kind) => {
		expect(problemsOf({ ...complete, kind })).toEqual([]);
	});
});

describe('referenceSchema refuses', () => {
	test.each([
		['an unknown key', { accessed: '2026-11-22' }, /accessed/],
		['an unknown kind', { kind: 'pull-request' }, /^kind: /],
		['a language that the site lacks', { title: { en: 'Pods', fr: 'Pods' } }, /fr/],
		['a title in no language', { title: {} }, /^title: title needs at least one language/],
		['an empty title', { title: { en: ' ' } }, /^title\.en: is empty/],
		['an address in no language', { url: {} }, /^url: url needs at least one language/],
		['half an address', { url: { en: 'kubernetes.io' } }, /^url\.en: is not an address/],
		['an address that is none', { url: { en: 'javascript:alert(1)' } }, /^url\.en: is not/],
		['url together with noUrl', { noUrl }, /^url: needs either url, or noUrl/],
		['a Date', { checked: new Date('2026-11-22') }, /^checked: .*put it in quotes/],
		['a number as year', { published: 2026 }, /^published: .*put it in quotes/],
		['a number as version', { version: 1.37 }, /^version: .*put it in quotes/],
		['a version without v', { version: '1.37' }, /^version: is written with its v/],
		['a date of another form', { published: '26 August 2026' }, /^published: is not a date/],
		['a day that no calendar has', { published: '2026-02-30' }, /^published: is not a date/],
		['a month as day of checking', { checked: '2026-11' }, /^checked: is not a day/],
	])('%s', (__, change, message) => {
		const problems = problemsOf({ ...complete, ...change });
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatch(message);
	});

	test('neither url nor noUrl', () => {
		expect(problemsOf(withoutUrl)).toEqual([expect.stringMatching(/^url: needs either url/)]);
	});

	test('a reason in one language only', () => {
		const problems = problemsOf({ ...withoutUrl, noUrl: { en: noUrl.en } });
		expect(problems).toEqual([expect.stringMatching(/^noUrl\.ja: /)]);
	});
});

test('referenceFile names the file of an id', () => {
	expect(referenceFile('etcd-faq')).toBe('src/content/references/etcd-faq.yaml');
});
