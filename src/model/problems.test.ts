import { expect, test } from 'vitest';
import { checkId, checkKnown, checkSome, findTwice } from './problems.ts';

const where = 'src/data/a.ts';

test.each(['bind-pod', 'etcd'])('checkId takes %s', (id) => {
	expect(checkId(where, id)).toEqual([]);
});

test.each(['Bind-pod', 'bind_pod', '', '-bind', 'step-7'])('checkId refuses "%s"', (value) => {
	expect(checkId(where, value)).toMatchObject([{ where, value }]);
});

test('checkKnown names the nearest', () => {
	expect(checkKnown(where, 'unknown', 'etdc', ['kubelet', 'etcd'])).toEqual([
		{ where, problem: 'unknown', value: 'etdc', nearest: 'etcd', todo: 'use an id that exists' },
	]);
	expect(checkKnown(where, 'unknown', 'etcd', ['kubelet', 'etcd'])).toEqual([]);
});

test('checkSome asks for one at least', () => {
	expect(checkSome(where, 'none', ['a'])).toEqual([]);
	expect(checkSome(where, 'none', [])).toMatchObject([{ where, problem: 'none', value: '[]' }]);
});

test('findTwice names every use but the first', () => {
	const uses = [
		['a', 'x'],
		['b', 'y'],
		['c', 'x'],
	] as const;
	expect(findTwice('used twice', uses)).toEqual([
		{ where: 'c', problem: 'used twice', value: 'x', todo: 'give each its own' },
	]);
});
