import { isLocale, type Locale } from '../../model/locale.ts';

/** Gives the address of a component's page. */
export function componentAddress(locale: Locale, component: string): string {
	return `/${locale}/components/${component}/`;
}

/** The id of the section of a component's page that shows what is inside. */
export const insideSection = 'inside';

/** Gives the id of a part among the parts of its component. */
export function partAnchor(part: string): string {
	return `inside-${part}`;
}

/** Gives the address of a part of a component. */
export function partAddress(locale: Locale, component: string, part: string): string {
	return `${componentAddress(locale, component)}#${partAnchor(part)}`;
}

/** Gives the address of a step, or of the flow itself: its step 0. */
export function stepAddress(locale: Locale, flow: string, step?: string): string {
	return step === undefined ? `/${locale}/flows/${flow}/` : `/${locale}/flows/${flow}/${step}/`;
}

/** Gives the address of a reference in the list of all sources. */
export function referenceAddress(locale: Locale, reference: string): string {
	return `/${locale}/references/#${reference}`;
}

/** Gives the address of a page: `page` is what follows the language, with a fragment if need be. */
export function pageAddress(locale: Locale, page: string): string {
	return `/${locale}/${page}`;
}

/** Gives the id of a claim's row among the errata. */
export function claimAnchor(claim: string): string {
	return `claim-${claim}`;
}

/** Gives the address of a claim of the article among the errata. */
export function claimAddress(locale: Locale, claim: string): string {
	return pageAddress(locale, `errata/#${claimAnchor(claim)}`);
}

/** Gives the id of a term's entry in the glossary. */
export function termAnchor(term: string): string {
	return `term-${term}`;
}

/** Gives the id of a change's row in the history. */
export function changeAnchor(change: string): string {
	return `mark-${change}`;
}

/** Gives the id of a correction among the corrections of this site. */
export function correctionAnchor(correction: string): string {
	return `correction-${correction}`;
}

/** Gives the address of a correction of this site. */
export function correctionAddress(locale: Locale, correction: string): string {
	return pageAddress(locale, `corrections/#${correctionAnchor(correction)}`);
}

/** Gives the id of a day among the corrections of this site. */
export function correctionDayAnchor(day: string): string {
	return `day-${day}`;
}

/** Gives the id of a day of publication among the changes of this site. */
export function releaseAnchor(day: string): string {
	return `release-${day}`;
}

/** Gives the id of a change among the changes of this site. */
export function siteChangeAnchor(change: string): string {
	return `change-${change}`;
}

/** Gives the address of a change of this site. */
export function siteChangeAddress(locale: Locale, change: string): string {
	return pageAddress(locale, `changes/#${siteChangeAnchor(change)}`);
}

/** Gives what follows the language in the address of a page; empty for what has no language. */
export function pathOf(address: string): string {
	const [, locale, ...rest] = address.split('/');
	return isLocale(locale) ? rest.join('/') : '';
}
