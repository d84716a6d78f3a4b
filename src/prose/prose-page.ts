import type { Locale } from '../model/locale.ts';

/** A page of prose, as it lies in the project. */
export interface ProsePage {
	/** Its file, from the root of the project. */
	readonly file: string;
	readonly locale: Locale;
	/** Its address without the language: the same for a page and its translation. */
	readonly path: string;
	/** The whole file, so that lines count as in an editor. */
	readonly source: string;
}
