import { expect, test } from 'vitest';
import { pages } from '../../data/site/pages.ts';
import { suggestPage } from './suggest-page.ts';

const known = pages.filter(({ path }) => path !== '').map(({ path }) => ({ path, title: path }));

test.each([
	['components/etdc/', 'components/etcd/'],
	['components/kube-api-server/', 'components/kube-apiserver/'],
	['components/kubelet.html', 'components/kubelet/'],
	['Glossary', 'glossary/'],
	['flows/pod-brith/bind-pod/', 'flows/pod-birth/bind-pod/'],
	['flows/pod-birth/index.html', 'flows/pod-birth/'],
	['kube-scheduler', 'components/kube-scheduler/'],
	['nodes/kube-proxy/', 'components/kube-proxy/'],
])('%s leads to %s', (asked, path) => {
	expect(suggestPage(asked, known)?.path).toBe(path);
});

test.each(['nope/', '', '/', 'wp-login.php', 'ページ', 'etcd'.repeat(100)])(
	'“%s” is near no page',
	(asked) => {
		expect(suggestPage(asked, known)).toBeUndefined();
	},
);
