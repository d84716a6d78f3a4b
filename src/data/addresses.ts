import type { Locale } from '../model/locale.ts';

/** Gives the address of a component's page. */
export function componentAddress(locale: Locale, component: string): string {
	return `/${locale}/components/${component}/`;
}

/** Gives the address of a step, or of the flow itself: its step 0. */
export function stepAddress(locale: Locale, flow: string, step?: string): string {
	return step === undefined ? `/${locale}/flows/${flow}/` : `/${locale}/flows/${flow}/${step}/`;
}

/** Gives the address of a reference in the list of all sources. */
export function referenceAddress(locale: Locale, reference: string): string {
	return `/${locale}/references/#${reference}`;
}
