import { expect, test } from 'vitest';
import { findReferences } from './find-references.ts';

test('finds references at any depth, with the name of the fact that cites them', () => {
	const facts = {
		etcd: { references: ['etcd-api', 'docs-etcd-ops'], title: { en: 'references' } },
		steps: [{ id: 'bind-pod', references: ['docs-kube-scheduler'] }],
		readings: [{ reference: 'article-ref-01' }],
	};
	expect(findReferences(facts)).toEqual([
		{ id: 'etcd-api', by: 'etcd' },
		{ id: 'docs-etcd-ops', by: 'etcd' },
		{ id: 'docs-kube-scheduler', by: 'bind-pod' },
		{ id: 'article-ref-01', by: 'readings' },
	]);
});

test('finds nothing where nothing is cited', () => {
	expect(findReferences({ name: 'etcd', ports: [2379] })).toEqual([]);
	expect(findReferences(undefined)).toEqual([]);
});
