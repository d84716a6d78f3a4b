import { expect, test } from 'vitest';
import { wordsOfMdx } from './words-of-mdx.ts';

test('leaves out frontmatter, code, tags, imports, comments and addresses, and keeps every place', () => {
	const source = [
		'---',
		'title: master',
		'---',
		"import Master from '~/master.astro';",
		'The `master` and a [link](/en/master/).<Cite id="master" />{/* master */}',
		'```sh',
		'master',
		'```',
		'Here stands a master. {#master}',
	].join('\n');
	const words = wordsOfMdx(source);
	expect(words).toHaveLength(source.length);
	expect([...words.matchAll(/master/gi)].map(({ index }) => index)).toEqual([
		source.indexOf('a master.') + 2,
	]);
	expect(words.split(/\s+/).join(' ')).toBe(' The and a [link] . Here stands a master. ');
});
