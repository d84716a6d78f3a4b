import { type Locale, locales } from '../src/model/locale.ts';

/** The steps of a language, shared out: its own, and those whose turn is in another language. */
export interface StepTurns {
	readonly own: readonly string[];
	readonly others: readonly string[];
}

/**
 * Steps have the same parts in every language, which a test of the built panels holds them to. What
 * takes long is looked at in one of them, by turns. The paths are those of all languages in one order.
 */
export function takeTurns(locale: Locale, paths: readonly string[]): StepTurns {
	const isOwn = (_: string, index: number) => index % locales.length === locales.indexOf(locale);
	const own = paths.filter(isOwn);
	return { own, others: paths.filter((path) => !own.includes(path)) };
}
