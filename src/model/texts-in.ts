import { isLocale, type Locale } from './locale.ts';

/** A text in some facts. */
export interface FoundText {
	readonly locale: Locale;
	readonly text: string;
	/** The keys that lead to it, without that of the language, such as `flow.steps.0.title`. */
	readonly path: string;
}

/**
 * Gives every text in some facts, in every language, however deep it stands. An object that is in
 * `seen` is passed over, and enters it otherwise; without `seen`, what is stated twice counts twice.
 */
export function* textsIn(facts: unknown, seen?: Set<unknown>, path = ''): Generator<FoundText> {
	if (typeof facts !== 'object' || facts === null || seen?.has(facts)) return;
	seen?.add(facts);
	for (const [key, inner] of Object.entries(facts) as [string, unknown][]) {
		if (isLocale(key) && typeof inner === 'string') yield { locale: key, text: inner, path };
		else yield* textsIn(inner, seen, path === '' ? key : `${path}.${key}`);
	}
}
