import { type CslItem, toCslDate } from '../model/cite/csl-item.ts';
import { locales } from '../model/locale.ts';
import type { ReadText } from '../model/sources/read-text.ts';
import type { Reference } from '../model/sources/reference.ts';

/**
 * Makes a reference an item to cite: the original, in its own language, read on the day on which it
 * was last checked, in the version that was read.
 */
export function citeReference(id: string, reference: Reference): CslItem {
	const { kind, title, url, noUrl, publisher, published, version, read, checked } = reference;
	const language = locales.find((locale) => (url ?? title)[locale] !== undefined);
	const text = language && (title[language] ?? locales.map((other) => title[other]).find(Boolean));
	if (language === undefined || text === undefined) throw new Error(`${id} has no title.`);
	const address = url?.[language];
	const readVersion = versionOf(read);
	const notes = [version === readVersion ? undefined : version, noUrl?.[language]];
	const note = notes.filter((part) => part !== undefined).join('; ');
	return {
		id,
		type: kind === 'book' ? 'book' : 'webpage',
		title: text,
		// Of a work that could not be found, the publisher is not known either.
		...(address === undefined ? {} : { publisher }),
		...(published === undefined ? {} : { issued: toCslDate(published) }),
		...(address === undefined ? {} : { accessed: toCslDate(checked), URL: address }),
		language,
		...(readVersion === undefined ? {} : { version: readVersion }),
		...(note === '' ? {} : { note }),
	};
}

function versionOf({ version, commit }: ReadText): string | undefined {
	return version ?? (commit === undefined ? undefined : `commit ${commit.slice(0, 12)}`);
}
