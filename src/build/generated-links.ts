import { stepAddress } from '../data/site/addresses.ts';
import { flows } from '../data/flows/flows.ts';
import { isLocale, type Locale, locales } from '../model/locale.ts';

/** Gives the addresses of one language that come from data, not from a file of prose. */
export function generatedAddresses(locale: Locale): readonly string[] {
	return [
		`/${locale}/`,
		`/${locale}/flows/`,
		`/${locale}/references/`,
		`/${locale}/failures/`,
		`/${locale}/errata/`,
		`/${locale}/history/`,
		`/${locale}/glossary/`,
		`/${locale}/further-reading/`,
		...flows.flatMap((flow) => [
			stepAddress(locale, flow.id),
			...flow.steps.map((step) => stepAddress(locale, flow.id, step.id)),
		]),
	];
}

const addresses = new Map(
	locales.map((locale) => [locale, new Set(generatedAddresses(locale))] as const),
);

/**
 * Tells whether a link on a page of prose leads to a page that comes from data, in the same
 * language. The link validator knows only pages of prose; links to the other language stay its own.
 */
export function isGeneratedLink({ link, slug }: { link: string; slug: string }): boolean {
	const locale = slug.replace(/^\//, '').split('/')[0];
	const [address = ''] = link.split(/[?#]/);
	return isLocale(locale) && (addresses.get(locale)?.has(address) ?? false);
}
