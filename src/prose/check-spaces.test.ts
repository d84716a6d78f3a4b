import { expect, test } from 'vitest';
import { checkSpaces } from './check-spaces.ts';

function check(locale: 'ja' | 'en', source: string) {
	return checkSpaces([{ file: `${locale}.mdx`, locale, path: 'a', source }]);
}

test('finds a space after a citation in Japanese', () => {
	expect(check('ja', '## A\n\n動きます。<Cite id="a" /> 次に止まります。')).toEqual([
		{
			where: 'ja.mdx:3',
			problem: 'the space after a citation is that of the other language',
			value: '/> 次に止まります。',
			todo: 'remove the space: Japanese sentences follow each other without one',
		},
	]);
});

test('finds a missing space after a citation in English', () => {
	expect(check('en', 'It runs.<Cite id="a" />Then it stops.')).toMatchObject([
		{ where: 'en.mdx:1', value: '/>Then it st' },
	]);
});

test.each([
	['ja', '動きます。<Cite id="a" />次に止まります。'],
	['ja', '| 動く<Cite id="a" /> | 止まる |'],
	['en', 'It runs.<Cite id="a" /> Then it stops.<Cite id="a" />'],
] as const)('takes what %s does', (locale, source) => {
	expect(check(locale, source)).toEqual([]);
});
