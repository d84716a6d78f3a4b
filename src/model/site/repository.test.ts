import { describe, expect, test } from 'vitest';
import { readRepository, reportAddress } from './repository.ts';

describe('the address of the repository', () => {
	test.each([
		[undefined, undefined],
		['', undefined],
		['https://github.com/owner/name', 'https://github.com/owner/name'],
		['https://github.com/owner/name/', 'https://github.com/owner/name'],
	])('is read from %s', (given, read) => {
		expect(readRepository(given)).toBe(read);
	});

	test.each([
		'owner/name',
		'git@github.com:owner/name',
		'https://github.com/owner/name?tab=readme',
	])('is not %s', (given) => {
		expect(() => readRepository(given)).toThrow(
			`REPOSITORY_URL: it is not the address of a repository\n  value:   ${given}`,
		);
	});
});

describe('the address of a report', () => {
	test('is read back as it was written, in Japanese too', () => {
		const report = {
			title: 'etcd & コンテナ: 「50%」#1 + 1',
			body: 'URL: https://example.org/ja/?a=b&c=d\n\n訂正が必要と思われる記述:\n',
		};
		const address = reportAddress('https://github.com/owner/name', report);
		expect(address).toMatch(/^https:\/\/github\.com\/owner\/name\/issues\/new\?[\w.!~*'()%&=-]+$/);
		expect(Object.fromEntries(new URL(address).searchParams)).toEqual(report);
	});
});
