import { expect, test } from 'vitest';
import { isGeneratedBelow } from './base-of-links.ts';

test.each(['', '/project'])('below "%s", pages from data are known in their language', (base) => {
	const isGenerated = isGeneratedBelow(base);
	const slug = `${base}/ja/basics`.slice(1);
	expect(isGenerated({ link: `${base}/ja/glossary/#term-pod`, slug })).toBe(true);
	expect(isGenerated({ link: `${base}/en/glossary/`, slug })).toBe(false);
	expect(isGenerated({ link: `${base}/ja/basics/`, slug })).toBe(false);
});
