import { expect, test } from 'vitest';
import { checkTexts } from './check-texts.ts';

const file = 'src/data/flows/overview.ts';

test('finds nothing where every text is there in every language', () => {
	expect(checkTexts(file, { a: { title: { ja: '題', en: 'Title' } }, b: [1, null, 'x'] })).toEqual(
		[],
	);
});

test.each([
	['empty', { ja: '題', en: ' ' }],
	['missing', { ja: '題' }],
])('names a text that is %s, what it belongs to, and the text that is there', (_, title) => {
	expect(
		checkTexts(file, { overview: { id: 'overview', steps: [{ id: 'bind-pod', title }] } }),
	).toEqual([
		{
			where: `${file} (bind-pod)`,
			problem: 'the title has no text in en',
			value: '題',
			todo: 'write it in en too',
		},
	]);
});

test('goes by the key where there is no id', () => {
	const terms = { node: { name: { ja: '', en: 'node' }, area: 'node' } };
	expect(checkTexts(file, { terms })).toMatchObject([
		{ where: `${file} (node)`, problem: 'the name has no text in ja', value: 'node' },
	]);
});

test('finds lists that are missing in a language', () => {
	expect(checkTexts(file, { node: { avoid: { ja: [] } } })).toMatchObject([
		{ problem: 'the avoid has no text in en' },
	]);
});

test('tells once what is in two places', () => {
	const shared = { ja: '', en: 'x' };
	const seen = new Set<unknown>();
	expect(checkTexts(file, { a: shared, b: shared }, seen)).toHaveLength(1);
	expect(checkTexts(file, { a: shared }, seen)).toEqual([]);
});
