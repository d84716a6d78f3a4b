import { describe, expect, test } from 'vitest';
import { checkLinks, type GeneratedPages } from './check-links.ts';
import type { ProsePage } from './prose-page.ts';

const fromData = [
	'/ja/',
	'/ja/references/',
	'/ja/flows/overview/',
	'/ja/flows/overview/bind-pod/',
	'/en/',
	'/en/references/',
	'/en/flows/overview/',
	'/en/flows/overview/bind-pod/',
];
const generated: GeneratedPages = {
	has: (address, locale) => address.startsWith(`/${locale}/`) && fromData.includes(address),
	addresses: fromData,
	ids: new Map([
		['/ja/references/', ['etcd-faq']],
		['/en/references/', ['etcd-faq']],
	]),
};
const kubelet = page('en', '## Role {#role}\n## Ports {#ports}', 'components/kubelet');
const kubeletJa = page('ja', '## 役割 {#role}', 'components/kubelet');

function page(locale: 'ja' | 'en', source: string, path = 'components/etcd'): ProsePage {
	return { file: `src/content/docs/${locale}/${path}.mdx`, locale, path, source };
}

/** What is wrong with a text on an English page. */
function check(source: string) {
	return checkLinks([page('en', source), kubelet, kubeletJa], generated);
}

describe('a link', () => {
	test.each([
		'[kubelet](/en/components/kubelet/)',
		'[its role](/en/components/kubelet/#role)',
		'[a step](/en/flows/overview/bind-pod/)',
		'[a step](/en/flows/overview/bind-pod/#caption)',
		'[a step](/en/flows/overview/bind-pod/?speed=2)',
		'[a source](/en/references/#etcd-faq)',
		'[home](/en/ "the way in")',
		'<a href="/en/components/kubelet/">kubelet</a>',
		'## Here {#here}\n\n[up](#here)',
		'[top](#)',
		'[a file](/favicon.svg)',
		'[elsewhere](https://kubernetes.io/ja/)',
		'[elsewhere](//kubernetes.io/ja/)',
		'`[code](/nowhere/)`',
		'```md\n[code](/nowhere/)\n```',
	])('that is fine: %s', (source) => {
		expect(check(source)).toEqual([]);
	});

	test('that leads nowhere is named with its line and the nearest address', () => {
		expect(check('Text.\n\nSee [it](/en/components/kublet/).')).toEqual([
			{
				where: 'src/content/docs/en/components/etcd.mdx:3',
				problem: 'a link that leads nowhere',
				value: '/en/components/kublet/',
				nearest: '/en/components/kubelet/',
				todo: 'correct the address: /language/…/ with its final slash, in the language of the page',
			},
		]);
	});

	test.each([
		['lacks its final slash', '/en/components/kubelet', '/en/components/kubelet/'],
		['lacks its language', '/components/kubelet/', '/en/components/kubelet/'],
		[
			'leads to a step that no flow has',
			'/en/flows/overview/bind/',
			'/en/flows/overview/bind-pod/',
		],
	])('that %s leads nowhere', (_, value, nearest) => {
		expect(check(`[it](${value})`)).toMatchObject([
			{ problem: 'a link that leads nowhere', value, nearest },
		]);
		expect(check(`<a href='${value}'>it</a>`)).toMatchObject([{ value, nearest }]);
	});

	test.each([
		['on another page', '/en/components/kubelet/#port', '/en/components/kubelet/#ports'],
		['in the list of sources', '/en/references/#etcd-faqs', '/en/references/#etcd-faq'],
	])('to an id that is not there is named, %s', (_, value, nearest) => {
		expect(check(`[it](${value})`)).toMatchObject([
			{ problem: 'a link to an id that its page does not have', value, nearest },
		]);
	});

	test('to an id that is not on the same page is named', () => {
		expect(check('## Here {#here}\n[it](#her)')).toMatchObject([
			{ value: '#her', nearest: '#here' },
		]);
	});

	test.each([
		['prose', '/ja/components/kubelet/', '/en/components/kubelet/'],
		['data', '/ja/references/', '/en/references/'],
	])('into the other language is named, to a page of %s', (_, value, nearest) => {
		expect(check(`[it](${value})`)).toMatchObject([
			{ problem: 'a link into the other language', value, nearest },
		]);
	});
});
