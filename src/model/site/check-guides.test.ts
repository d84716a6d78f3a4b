import { expect, test } from 'vitest';
import { checkGuides, type KnownGuides } from './check-guides.ts';

const listed = ['basics/', 'flows/', 'failures/'];
const sound: KnownGuides = {
	guides: {
		'basics/': { before: [] },
		'flows/': { before: ['basics/'] },
		'failures/': { before: ['flows/'] },
	},
	readingPath: [{ pages: ['basics/'] }, { pages: ['flows/', 'failures/'] }],
};

const problemsOf = (changes: Partial<KnownGuides>, pages = listed) =>
	checkGuides(pages, { ...sound, ...changes }).map(({ problem, value }) => `${problem}: ${value}`);

test('has nothing to say of sound guides', () => {
	expect(problemsOf({})).toEqual([]);
});

test.each<[string, Partial<KnownGuides>, string]>([
	[
		'a guide of a page that is not listed',
		{ guides: { ...sound.guides, 'flow/': { before: [] } } },
		'a guide of a page that the sidebar does not list: flow/',
	],
	[
		'an unknown page to read before',
		{ guides: { ...sound.guides, 'flows/': { before: ['basic/'] } }, readingPath: [] },
		'the guide names an unknown page: basic/',
	],
	[
		'an unknown page in the order of reading',
		{ readingPath: [...sound.readingPath, { pages: ['failure/'] }] },
		'the order of reading names an unknown page: failure/',
	],
	[
		'a page that comes twice',
		{ readingPath: [...sound.readingPath, { pages: ['basics/'] }] },
		'the order of reading comes to a page twice: basics/',
	],
	[
		'a page before one that it takes for granted',
		{ readingPath: [{ pages: ['flows/', 'basics/', 'failures/'] }] },
		'the order of reading comes to flows/ before a page that it takes for granted: basics/',
	],
])('finds %s', (_, changes, problem) => {
	expect(problemsOf(changes)).toEqual([problem]);
});

test('finds a page of the sidebar without a guide', () => {
	expect(problemsOf({}, [...listed, 'around/'])).toEqual([
		'a page of the sidebar has no guide: around/',
	]);
});
