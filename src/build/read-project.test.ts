import { expect, test } from 'vitest';
import { pagedComponentIds } from '../data/architecture/components.ts';
import { locales } from '../model/locale.ts';
import { readPages, readReferenceIds } from './read-project.ts';

const root = new URL('../../', import.meta.url);

test('readPages finds the page of every component, in folders below the language too', async () => {
	const pages = await readPages(root);
	const found = pages.map(({ locale, path }) => `${locale}/${path}`);
	const expected = locales.flatMap((locale) =>
		pagedComponentIds.map((id) => `${locale}/components/${id}`),
	);
	expect(found).toEqual(expect.arrayContaining(expected));
});

test('readPages gives the file and the whole text, frontmatter included', async () => {
	const pages = await readPages(root);
	const etcd = pages.find(({ locale, path }) => locale === 'en' && path === 'components/etcd');
	expect(etcd?.file).toBe('src/content/docs/en/components/etcd.mdx');
	expect(etcd?.source).toMatch(/^---\ntitle: etcd\n/);
});

test('readReferenceIds gives the names of the files, sorted and without their ending', async () => {
	const ids = await readReferenceIds(root);
	expect(ids).toContain('docs-architecture');
	expect(ids).toEqual([...new Set(ids)].sort());
	for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
});

test('a project without references is refused', async () => {
	await expect(readReferenceIds(new URL('nowhere/', root))).rejects.toThrow('ENOENT');
});
