import { expect, test } from 'vitest';
import { correctionsByFile, firstPublished } from '../data/corrections/corrections.ts';
import { checkCorrections } from '../model/corrections/check-corrections.ts';
import { idsByPage } from './ids-by-page.ts';
import { readPages, readReferenceIds } from './read-project.ts';

const root = new URL('../../', import.meta.url);
const pages = idsByPage(await readPages(root), await readReferenceIds(root));

test('ids come from headings, data and references', () => {
	expect(pages.get('components/etcd/')).toContain('quorum');
	expect(pages.get('glossary/')).toContain('term-taint');
	expect(pages.get('references/')).toContain('etcd-faq');
	expect(pages.get('flows/overview/bind-pod/')).toEqual([]);
});

test('the corrections of the site have no mistakes', () => {
	expect(checkCorrections(correctionsByFile, { pages, firstPublished })).toEqual([]);
});
