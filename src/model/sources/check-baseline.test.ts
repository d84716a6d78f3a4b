import { expect, test } from 'vitest';
import type { Locale } from '../locale.ts';
import { checkBaseline } from './check-baseline.ts';

const check = (locale: Locale, text: string) =>
	checkBaseline([{ where: 'a.ts', locale, text }], 'v1.37').map(({ value }) => value);

test.each([
	['en', '| Mode | Status in v1.36 |', ['Status in v1.36']],
	['en', 'It is still alpha in v1.36.', ['still alpha in v1.36']],
	['en', 'Right on Linux, in v1.36 too.', ['in v1.36 too']],
	['ja', 'v1.36でもアルファ版です。', ['v1.36でも']],
	['ja', '| モード | v1.36での状態 |', ['v1.36での状態']],
	['en', 'It is still alpha in v1.37. It became alpha in v1.25.', []],
	['ja', 'v1.37でもアルファ版です。v1.25で加わりました。', []],
] as const)('in %s, finds in “%s” %j', (locale, text, found) => {
	expect(check(locale, text)).toEqual(found);
});
