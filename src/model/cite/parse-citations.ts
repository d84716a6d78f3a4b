import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { FileFormat } from './citation-formats.ts';
import type { CslItem } from './csl-item.ts';
import { languages } from './write-bibtex.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Reads citations as citation-js does, for tests. Throws where they cannot be read. */
export function parseCitations(text: string): readonly Fields[] {
	return new Cite(text).data.map(({ _graph, 'citation-key': _key, ...fields }) => fields);
}

/** What a reader of a form should find of an item: neither more nor less than the form can say. */
export function expectedFields(item: CslItem, format: FileFormat): Fields {
	if (format === 'csl') return { ...item };
	const { 'container-title': site, publisher, author, version, note, accessed, ...same } = item;
	const by = site ?? publisher;
	const own =
		format === 'bibtex'
			? {
					// Without a space in it, citation-js takes any name for a surname.
					author: author?.map(({ literal }) => ({ family: literal })),
					language: languages[item.language],
					accessed,
					version,
					note,
				}
			: {
					// It knows the day of reading of books, not that of pages.
					accessed: item.type === 'book' ? accessed : undefined,
					'collection-title': site,
					note: [note, version].filter(Boolean).join('; ') || undefined,
				};
	const fields = { ...same, publisher: by, ...own };
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
