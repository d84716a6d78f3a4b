import z from 'astro/zod';
import { byLocale, type Locale, locales } from '../locale.ts';
import { readTextSchema } from './read-text.ts';
import { address, commitOf, fullDate, partialDate, version } from './reference-fields.ts';

/** Kinds of references, in the order in which lists show them. */
export const referenceKinds = [
	'docs',
	'kep',
	'changelog',
	'blog',
	'spec',
	'source',
	'book',
	'talk',
	'article',
	'issue',
] as const;

const text = z.string().trim().min(1, 'is empty: write the text, or leave the language out');

const inEveryLanguage = z.strictObject(byLocale(() => text));

/** The same source in another language, at an address of its own. */
const translation = z.strictObject({
	title: text,
	url: address,
	/** What it says that no longer holds, where we know of it. */
	behind: inEveryLanguage.optional(),
});

/**
 * A source, as `src/content/references/<id>.yaml` states it; the file name is its id. Strict: a key
 * that is not listed here fails.
 */
export const referenceSchema = z
	.strictObject({
		kind: z.enum(referenceKinds),
		/** As published; only the languages in which it is published. */
		title: inSomeLanguage(text, 'title'),
		/** The address, under the language in which the source was written. */
		url: inSomeLanguage(address, 'url')
			.refine((urls) => locales.filter((locale) => urls[locale] !== undefined).length <= 1, {
				message:
					'names one original: move the other language to translations, with its title and url',
			})
			.optional(),
		/** Why there is no address; exactly then when there is no `url`. */
		noUrl: inEveryLanguage.optional(),
		translations: z.strictObject(byLocale(() => translation.optional())).optional(),
		publisher: text,
		published: partialDate.optional(),
		/** The version of Kubernetes (or etcd) that the source speaks of. */
		version: version.optional(),
		/** Which text was read; claims rest on that one, whatever stands at `url` today. */
		read: readTextSchema,
		/** The day on which somebody last checked this entry. */
		checked: fullDate,
	})
	.refine(({ url, noUrl }) => (url === undefined) !== (noUrl === undefined), {
		path: ['url'],
		message: 'needs either url, or noUrl with the reason why there is none; never both',
	})
	.refine(
		({ url = {}, translations = {} }) =>
			locales.every((locale) => url[locale] === undefined || translations[locale] === undefined),
		{
			path: ['translations'],
			message: 'has the language of the original: a translation is in another one',
		},
	)
	.refine(
		({ url = {}, read }) => {
			const linked = locales.map((locale) => commitOf(url[locale] ?? '')).find(Boolean);
			const isElsewhere = read.commit === undefined || read.from !== undefined;
			return isElsewhere || linked === undefined || linked === read.commit;
		},
		{
			path: ['read', 'commit'],
			message: 'is not the commit that url links: link the one that was read',
		},
	);

/** A source that pages and steps cite. */
export type Reference = z.infer<typeof referenceSchema>;

/** One of `referenceKinds`. */
export type ReferenceKind = Reference['kind'];

/** The languages in which a source can be read: that of the original and of its translations. */
export function languagesOf({
	title,
	url,
	translations = {},
}: Pick<Reference, 'title' | 'url' | 'translations'>): readonly Locale[] {
	const original = url ?? title;
	return locales.filter(
		(locale) => original[locale] !== undefined || translations[locale] !== undefined,
	);
}

function inSomeLanguage<T extends z.ZodType<string>>(value: T, name: string) {
	return z
		.strictObject(byLocale(() => value.optional()))
		.refine((texts) => locales.some((locale) => texts[locale] !== undefined), {
			message: `${name} needs at least one language: ${locales.join(' or ')}`,
		});
}
