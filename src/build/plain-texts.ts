import type { APIContext } from 'astro';

type Translate = APIContext['locals']['t'];

/**
 * Lets the texts of the interface take in names and titles as they are. Astro escapes every text
 * when it writes the page; i18next would do so before, and readers would see `&amp;`.
 */
export function keepPlain(translate: Translate): Translate {
	const call = translate as unknown as (key: string, values: object) => string;
	const plain = (key: string, values?: object) =>
		call(key, { ...values, interpolation: { escapeValue: false } });
	return Object.assign(plain, translate);
}
