import { type FormattedDate, formatDate } from '../model/format/format-date.ts';
import { type Locale, locales, otherLocales } from '../model/locale.ts';
import type { Reference, ReferenceKind } from '../model/sources/reference.ts';
import type { ReadText } from '../model/sources/read-text.ts';
import { commitOf } from '../model/sources/reference-fields.ts';

/** A piece of a reference together with the language that it is in. */
interface Piece {
	readonly text: string;
	readonly lang: Locale;
}

/** What was read of a source, ready for the texts of the site. */
interface FormattedRead {
	/** The key of the sentence among the texts of the site. */
	readonly key: `reference.read.${ReadKey}`;
	/** What the sentence leaves open. */
	readonly values: Readonly<Record<'version' | 'commit' | 'date', string>>;
	/** The language of the text that was read; none where nothing was read. */
	readonly language: Locale | undefined;
	/** The very text that was read, where it stands at an address of its own. */
	readonly url: string | undefined;
}

type ReadKey =
	| 'version'
	| 'commit'
	| 'commitAbout'
	| 'commitUndated'
	| 'date'
	| 'undated'
	| 'undatedAbout'
	| 'unread';

/** A reference as one reader gets it. */
export interface FormattedReference {
	/** In the reader's language where it is published in it, else in the other. */
	readonly title: Piece;
	/** The page in the reader's language where there is one, else in the other. */
	readonly url: Piece | undefined;
	/** The original, where `url` leads to a translation of it. */
	readonly original: { readonly title: Piece; readonly url: string } | undefined;
	/** What no longer holds in the translation that `url` leads to. */
	readonly behind: string | undefined;
	/** Why there is no url; exactly then when there is none. */
	readonly noUrl: string | undefined;
	/** Unknown where the page is. */
	readonly publisher: string | undefined;
	/** The key of the kind's name among the texts of the site. */
	readonly kindKey: `reference.kind.${ReferenceKind}`;
	readonly published: FormattedDate | undefined;
	readonly version: string | undefined;
	readonly read: FormattedRead;
	readonly checked: FormattedDate;
}

/** A reference in pieces, for a reader of `locale`. Throws when the reference has no title. */
export function formatReference(reference: Reference, locale: Locale): FormattedReference {
	const { url, noUrl, publisher, kind, published, version, read, checked } = reference;
	const originalTitle = pickLanguage(reference.title, locale);
	if (originalTitle === undefined) throw new Error('a reference needs a title in some language');
	const originalUrl = url && pickLanguage(url, locale);
	const translation = reference.translations?.[locale];
	return {
		title: translation ? { text: translation.title, lang: locale } : originalTitle,
		url: translation ? { text: translation.url, lang: locale } : originalUrl,
		original:
			translation && originalUrl ? { title: originalTitle, url: originalUrl.text } : undefined,
		behind: translation?.behind?.[locale],
		noUrl: noUrl?.[locale],
		publisher: url === undefined ? undefined : publisher,
		kindKey: `reference.kind.${kind}`,
		published: published === undefined ? undefined : formatDate(published, locale),
		version,
		read: formatRead(read, url, locale),
		checked: formatDate(checked, locale),
	};
}

/** The id of a reference's row in the list of sources at the foot of a page. */
export function anchorOf(id: string): string {
	return `ref-${id}`;
}

/** The id of the nth use of a reference on a page; n counts from 1. */
export function useAnchorOf(id: string, n: number): string {
	return `cite-${id}-${n}`;
}

function formatRead(read: ReadText, url: Reference['url'], locale: Locale): FormattedRead {
	const date = read.dated ?? read.date;
	return {
		key: `reference.read.${readKey(read)}`,
		values: {
			version: read.version ?? read.about ?? '',
			commit: read.commit?.slice(0, 8) ?? '',
			date: date === undefined ? '' : formatDate(date, locale).text,
		},
		language: read.language,
		url: findReadText(read, url),
	};
}

function readKey({ version, commit, dated, date, about, unread }: ReadText): ReadKey {
	if (unread) return 'unread';
	if (version !== undefined) return 'version';
	if (date !== undefined) return 'date';
	if (commit === undefined) return about === undefined ? 'undated' : 'undatedAbout';
	if (dated !== undefined) return 'commit';
	return about === undefined ? 'commitUndated' : 'commitAbout';
}

/** The address of a text that was read elsewhere than at the address of its source. */
function findReadText({ commit, from }: ReadText, url: Reference['url']): string | undefined {
	if (commit === undefined) return undefined;
	if (from !== undefined) {
		const [repository = '', path = ''] = from.split(':');
		return `https://github.com/${repository}/blob/${commit}/${path}`;
	}
	return locales.map((locale) => url?.[locale]).find((text) => commitOf(text ?? '') === commit);
}

function pickLanguage(pieces: Reference['title'], locale: Locale): Piece | undefined {
	for (const lang of [locale, ...otherLocales(locale)]) {
		const text = pieces[lang];
		if (text !== undefined) return { text, lang };
	}
	return undefined;
}
