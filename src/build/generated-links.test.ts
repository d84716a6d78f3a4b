import { describe, expect, test } from 'vitest';
import { flows } from '../data/flows/flows.ts';
import { locales } from '../model/locale.ts';
import { isGeneratedLink } from './generated-links.ts';

const onEnglishPage = { slug: 'en/components/etcd' };

describe('a link to a page that comes from data', () => {
	test.each(['/en/', '/en/flows/', '/en/references/', '/en/flows/overview/bind-pod/'])(
		'%s is known',
		(link) => {
			expect(isGeneratedLink({ ...onEnglishPage, link })).toBe(true);
		},
	);

	test.each(locales)('is known for every step, in %s', (locale) => {
		for (const { id, steps } of flows) {
			const links = ['', ...steps.map((step) => `${step.id}/`)];
			for (const end of links) {
				const link = `/${locale}/flows/${id}/${end}`;
				expect(isGeneratedLink({ link, slug: `${locale}/components/etcd` }), link).toBe(true);
			}
		}
	});

	test.each(['?speed=2', '#etcd-faq', '?a=b#c', '?'])('is known whatever follows: %s', (end) => {
		expect(isGeneratedLink({ ...onEnglishPage, link: `/en/references/${end}` })).toBe(true);
	});

	test('is known from a slug with and without a slash', () => {
		expect(isGeneratedLink({ link: '/en/flows/', slug: '/en/components/etcd' })).toBe(true);
	});
});

describe('a link that the validator judges', () => {
	test.each([
		['a page of prose', '/en/components/etcd/'],
		['a page in the other language', '/ja/flows/overview/'],
		['a step that no flow has', '/en/flows/overview/bind-pods/'],
		['a page without its final slash', '/en/flows/overview'],
		['a part of an address', '/en/flows/overview/bind-pod/more/'],
		['a place on the same page', '#role'],
		['another site', 'https://kubernetes.io/en/flows/'],
		['nothing', ''],
	])('leads to %s: "%s"', (_, link) => {
		expect(isGeneratedLink({ ...onEnglishPage, link })).toBe(false);
	});

	test.each(['', 'index', 'fr/components/etcd'])('is on a page without language: "%s"', (slug) => {
		expect(isGeneratedLink({ link: '/en/flows/', slug })).toBe(false);
	});
});
