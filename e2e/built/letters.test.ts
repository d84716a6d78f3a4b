import { expect, test } from 'vitest';
import { pageByPath } from './read-dist.ts';

test('the letters of the glossary have the same addresses in both languages', () => {
	const [ja, en] = ['ja', 'en'].map((locale) => {
		const page = pageByPath.get(`/${locale}/glossary/`);
		return (page?.$('[id^="letter-"]').toArray() ?? []).map(({ attribs }) => attribs.id).sort();
	});
	expect(ja?.length).toBeGreaterThan(20);
	expect(ja).toEqual(en);
	expect(new Set(ja).size, 'each once').toBe(ja?.length);
});
