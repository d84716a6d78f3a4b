import { describe, expect, test } from 'vitest';
import { languagesOf, referenceKinds, referenceSchema } from './reference.ts';

const complete = {
	kind: 'docs',
	title: { en: 'Cluster Architecture' },
	url: { en: 'https://kubernetes.io/docs/concepts/architecture/' },
	translations: {
		ja: {
			title: 'クラスターのアーキテクチャ',
			url: 'https://kubernetes.io/ja/docs/concepts/architecture/',
		},
	},
	publisher: 'Kubernetes',
	published: '2026-08-26',
	version: 'v1.37',
	read: { version: 'v1.37', language: 'en' },
	checked: '2026-11-22',
};
const { url: _, ...withoutUrl } = complete;
const noUrl = { ja: '特定できませんでした。', en: 'It could not be identified.' };

const onBranch = (ref: string) =>
	`https://github.com/kubernetes/apiserver/${ref}/pkg/server/config.go`;

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
		const { published, version, translations, ...least } = complete;
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

describe('referenceSchema accepts links into code', () => {
	test.each(['v1.37.2', 'v0.37.0-rc.0', 'spec-v1.1.0', 'a'.repeat(40)])('at %s', (ref) => {
		expect(problemsOf({ ...complete, url: { en: onBranch(`blob/${ref}`) } })).toEqual([]);
	});

	test('at another commit, where the text was read elsewhere', () => {
		const read = { commit: 'b'.repeat(40), from: 'kubernetes/apiserver:README.md', language: 'en' };
		const url = { en: onBranch(`blob/${'a'.repeat(40)}`) };
		expect(problemsOf({ ...complete, url, read })).toEqual([]);
	});
});

describe('which text was read', () => {
	const commit = 'a'.repeat(40);

	test.each([
		['a version', { version: 'v1.37', language: 'en' }],
		['a commit', { commit, language: 'en' }],
		['a commit with its day', { commit, dated: '2026-07-23', language: 'en' }],
		['a commit without a day and a guess', { commit, about: 'v1.20', language: 'en' }],
		['a file elsewhere', { commit, from: 'kubernetes/website:a/b.md', language: 'en' }],
		['a date', { date: '2026-07', language: 'ja' }],
		['no date', { undated: true, language: 'en' }],
		['no text', { unread: true }],
	])('%s is accepted', (_, read) => {
		expect(problemsOf({ ...complete, read })).toEqual([]);
	});

	test('an entry of the old form is told which key is missing', () => {
		const { read, ...old } = complete;
		expect(problemsOf(old)).toEqual([
			expect.stringMatching(/^read: is missing: say which text was read .*language/),
		]);
	});

	test.each([
		['two kinds', { version: 'v1.37', commit, language: 'en' }, /^read: .*version and commit/],
		['no kind', { language: 'en' }, /^read: .*there is none/],
		['no language', { version: 'v1.37' }, /^read\.language: is missing/],
		['half a commit', { commit: '24a394e5', language: 'en' }, /^read\.commit: .*40 digits/],
		['a number', { commit: 1234, language: 'en' }, /^read\.commit: .*put it in quotes/],
		['a day without a commit', { version: 'v1.37', dated: '2026-07-23', language: 'en' }, /dated/],
		['a guess beside a date', { date: '2026', about: 'v1.37', language: 'en' }, /read\.about/],
		['a file without a commit', { date: '2026', from: 'a/b:c', language: 'en' }, /read\.from/],
		['undated: false', { undated: false, date: '2026', language: 'en' }, /read\.undated: is true/],
		['an unknown key', { version: 'v1.37', tag: 'v1.37.2', language: 'en' }, /tag/],
	])('%s is refused', (_, read, message) => {
		expect(problemsOf({ ...complete, read })).toEqual([expect.stringMatching(message)]);
	});
});

test('languagesOf counts translations', () => {
	expect(languagesOf(complete)).toEqual(['ja', 'en']);
	expect(languagesOf({ title: { ja: '入門' } })).toEqual(['ja']);
	const { translations, ...english } = complete;
	expect(languagesOf(english)).toEqual(['en']);
});

describe('referenceSchema refuses', () => {
	test.each([
		['an unknown key', { accessed: '2026-11-22' }, /accessed/],
		['an unknown kind', { kind: 'pull-request' }, /^kind: /],
		['a language that the site lacks', { title: { en: 'Pods', fr: 'Pods' } }, /fr/],
		['a title in no language', { title: {} }, /^title: title needs at least one language/],
		['an empty title', { title: { en: ' ' } }, /^title\.en: is empty/],
		['an address in no language', { url: {} }, /^url: url needs at least one language/],
		[
			'two originals',
			{ url: { en: 'https://example.com/', ja: 'https://example.com/ja/' }, translations: {} },
			/^url: names one original: move the other language to translations/,
		],
		[
			'a translation into the language of the original',
			{ translations: { en: complete.translations.ja } },
			/^translations: has the language of the original/,
		],
		[
			'a translation without its title',
			{ translations: { ja: { url: complete.translations.ja.url } } },
			/^translations\.ja\.title: /,
		],
		['code on master', { url: { en: onBranch('blob/master') } }, /^url\.en: .*branch master/],
		['code on main', { url: { en: onBranch('blob/main') } }, /^url\.en: .*branch main/],
		['a folder on a branch', { url: { en: onBranch('tree/release') } }, /^url\.en: .*branch/],
		[
			'another commit than the one that was read',
			{
				url: { en: onBranch(`blob/${'a'.repeat(40)}`) },
				read: { commit: 'b'.repeat(40), language: 'en' },
			},
			/^read\.commit: is not the commit that url links/,
		],
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
