import { expect, test } from 'vitest';
import { keepDrawn, keepNames } from './keep-names.ts';

const names = ['etcd', 'kube-apiserver'];

test.each([
	['<p>The etcd of kube-apiserver.</p>', '<p>The <b>etcd</b> of <b>kube-apiserver</b>.</p>'],
	['<p>etcdへ、kube-apiserverが。</p>', '<p><b>etcd</b>へ、<b>kube-apiserver</b>が。</p>'],
	['<p>etcdctl, /etcd/, kube-etcd</p>', '<p>etcdctl, /etcd/, kube-etcd</p>'],
	['<td class="a>b">etcd</td>', '<td translate="no" class="a>b">etcd</td>'],
	['<code>a <i>etcd</i></code>', '<code translate="no">a <i>etcd</i></code>'],
	['<b translate="no">etcd</b> etcd', '<b translate="no">etcd</b> <b>etcd</b>'],
	['<svg><text>etcd</text></svg>', '<svg><text translate="no">etcd</text></svg>'],
	['<svg><text>the etcd</text></svg>', '<svg><text>the etcd</text></svg>'],
	['<option>etcd and more</option>', '<option>etcd and more</option>'],
	[
		'<br>etcd<!-- etcd --> <script>etcd</script>',
		'<br><b>etcd</b><!-- etcd --> <script>etcd</script>',
	],
])('%s', (body, expected) => {
	const page = (inner: string) => `<head><title>etcd</title></head><body>${inner}</body>`;
	const marked = expected.replaceAll(/<b>(.*?)<\/b>/g, '<span translate="no">$1</span>');
	expect(keepNames(page(body), names)).toBe(page(marked));
});

test('drawings have their code and the names of their boxes marked', () => {
	const drawn = (mark: string) =>
		`<g${mark} class="chip"></g><text${mark} class="name"><tspan>kube-</tspan><tspan>apiserver</tspan></text><text class="name">cloud</text><text${mark} class="path code">GET</text>`;
	expect(keepDrawn(drawn(''), names)).toBe(drawn(' translate="no"'));
});
