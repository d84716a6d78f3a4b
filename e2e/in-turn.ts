import { type Locale, locales, test } from './site.ts';

/** Registers a test as `test` does, or leaves it to another language. */
interface Register {
	(title: string, body: Body): void;
	(title: string, details: Parameters<typeof test>[1], body: Body): void;
}

type Body = Parameters<typeof test>[2];

/**
 * Gives, at each call, a `test` for the behavior that does not depend on the language: the
 * languages take turns, so that each test runs in one of them, and a further language adds none.
 * It counts the tests of a language, which therefore have to be the same in each, in one order.
 */
export function inTurn(locale: Locale): () => Register {
	let count = 0;
	return () => (count++ % locales.length === locales.indexOf(locale) ? test : leave);
}

function leave(): void {
	// Another language takes it.
}
