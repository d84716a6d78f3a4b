import { expect, test } from 'vitest';
import { authorError } from './author-error.ts';

const problem = {
	where: 'src/content/docs/en/components/etcd.mdx:12',
	problem: 'no reference has this id',
	value: 'etcd-faqs',
	todo: 'correct the id',
};

test('says where, what, the value, the nearest valid value, what to do', () => {
	expect(authorError({ ...problem, nearest: 'etcd-faq' })).toBe(
		[
			'src/content/docs/en/components/etcd.mdx:12: no reference has this id',
			'  value:   etcd-faqs',
			'  nearest: etcd-faq',
			'  to do:   correct the id',
		].join('\n'),
	);
});

test('leaves out the nearest value where there is none', () => {
	expect(authorError(problem)).not.toContain('nearest');
});
