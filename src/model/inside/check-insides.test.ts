import { expect, test } from 'vitest';
import { findMissingInsides } from './check-insides.ts';

test('names a component with a page of which nothing says what is inside', () => {
	const found = findMissingInsides(['etcd', 'kubelet'], { etcd: {} }, []);
	expect(found.map(({ value, todo }) => `${value}: ${todo}`)).toEqual([
		'kubelet: write src/data/inside/kubelet.ts, and add it to src/data/inside/insides.ts',
	]);
});

test('leaves a file that is not listed to the check of lists', () => {
	expect(findMissingInsides(['kubelet'], {}, ['src/data/inside/kubelet.ts'])).toEqual([]);
});
