import { expect, test } from 'vitest';
import { checkRegistry } from './check-registry.ts';

const page = {
	file: 'src/content/docs/en/basics.mdx',
	locale: 'en',
	path: 'basics',
	source: '',
} as const;

test('finds nothing where files and registry agree', () => {
	const pages = [
		{ path: 'basics/', origin: 'prose' },
		{ path: 'errata/', origin: 'data' },
	] as const;
	expect(checkRegistry([page], pages)).toEqual([]);
});

test('finds a file that the registry does not know', () => {
	const [first, ...more] = checkRegistry(
		[page, { ...page, file: 'src/content/docs/en/basic.mdx', path: 'basic' }],
		[{ path: 'basics/', origin: 'prose' }],
	);
	expect(more).toEqual([]);
	expect(first).toMatchObject({
		where: 'src/content/docs/en/basic.mdx',
		value: 'basic/',
		nearest: 'basics/',
	});
});

test('finds an entry without a file, and an address that is used twice', () => {
	const problems = checkRegistry(
		[page],
		[
			{ path: 'basics/', origin: 'prose' },
			{ path: 'basics/', origin: 'data' },
			{ path: 'around/', origin: 'prose' },
		],
	);
	expect(problems.map(({ problem, value }) => [problem, value])).toEqual([
		['no file of prose holds this page', 'around/'],
		['two entries have the same address', 'basics/'],
	]);
});
