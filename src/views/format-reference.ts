import { otherLocales, type Locale } from '../model/locale.ts';
import type { Reference, ReferenceKind } from '../model/sources/reference.ts';

/** A piece of a reference together with the language that it is in. */
interface Piece {
	readonly text: string;
	readonly lang: Locale;
}

/** A date for people, with its form for `<time datetime>`. */
export interface FormattedDate {
	readonly iso: string;
	readonly text: string;
}

/** A reference as one reader gets it. */
export interface FormattedReference {
	/** In the reader's language where it is published in it, else in the other. */
	readonly title: Piece;
	/** The page in the reader's language where there is one, else in the other. */
	readonly url: Piece | undefined;
	/** Why there is no url; exactly then when there is none. */
	readonly noUrl: string | undefined;
	readonly publisher: string;
	/** The key of the kind's name among the texts of the site. */
	readonly kindKey: `reference.kind.${ReferenceKind}`;
	readonly published: FormattedDate | undefined;
	readonly version: string | undefined;
	readonly checked: FormattedDate;
}

/** A reference in pieces, for a reader of `locale`. Throws when the reference has no title. */
export function formatReference(reference: Reference, locale: Locale): FormattedReference {
	const { title, url, noUrl, publisher, kind, published, version, checked } = reference;
	const titlePiece = pickLanguage(title, locale);
	if (titlePiece === undefined) throw new Error('a reference needs a title in ja or en');
	return {
		title: titlePiece,
		url: url && pickLanguage(url, locale),
		noUrl: noUrl?.[locale],
		publisher,
		kindKey: `reference.kind.${kind}`,
		published: published === undefined ? undefined : formatDate(published, locale),
		version,
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

function pickLanguage(pieces: Reference['title'], locale: Locale): Piece | undefined {
	for (const lang of [locale, ...otherLocales(locale)]) {
		const text = pieces[lang];
		if (text !== undefined) return { text, lang };
	}
	return undefined;
}

export function formatDate(iso: string, locale: Locale): FormattedDate {
	const known = iso.split('-').length;
	const format = new Intl.DateTimeFormat(locale, {
		year: 'numeric',
		month: known > 1 ? 'long' : undefined,
		day: known > 2 ? 'numeric' : undefined,
		timeZone: 'UTC',
	});
	return { iso, text: format.format(new Date(iso)) };
}
