import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from './copy-text.ts';

afterEach(() => {
	vi.unstubAllGlobals();
});

test.each([
	['a clipboard', true, { writeText: () => Promise.resolve() }],
	['a clipboard that refuses', false, { writeText: () => Promise.reject(new Error('no')) }],
	['no clipboard', false, undefined],
])('with %s, it tells %s', async (_, isCopied, clipboard) => {
	vi.stubGlobal('navigator', { clipboard });
	expect(await copyText('a text')).toBe(isCopied);
});
