import type { AuthorProblem } from './author-error.ts';
import { isLocale, locales } from './locale.ts';

/** Starlight's own way to write texts: one language stands outside of it. */
const foreign = 'translations';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Finds every text in some facts that is missing in a language, however deep it stands. A text is
 * an object with a language for a key. What is in `seen` has been looked at already.
 */
export function checkTexts(
	file: string,
	facts: unknown,
	seen: Set<unknown> = new Set<unknown>(),
): AuthorProblem[] {
	return findTexts(facts, [], seen).flatMap(({ text, path }) =>
		locales
			.filter((locale) => isEmpty(text[locale]))
			.map((locale) => ({
				where: whereIs(file, path),
				problem: `the ${path.at(-1) ?? 'text'} has no text in ${locale}`,
				value: locales.map((other) => text[other]).find(isText) ?? '',
				todo: `write it in ${locale} too`,
			})),
	);
}

interface Text {
	readonly text: Fields;
	/** Names of what it stands in; the last is its own. */
	readonly path: readonly string[];
}

function findTexts(facts: unknown, path: readonly string[], seen: Set<unknown>): Text[] {
	if (typeof facts !== 'object' || facts === null || seen.has(facts)) return [];
	seen.add(facts);
	if (Object.keys(facts).some(isLocale)) return [{ text: facts as Fields, path }];
	const own = 'id' in facts && typeof facts.id === 'string' ? [...path, facts.id] : path;
	return Object.entries(facts)
		.filter(([key]) => key !== foreign)
		.flatMap(([key, inner]) => findTexts(inner, /^\d+$/.test(key) ? own : [...own, key], seen));
}

function whereIs(file: string, path: readonly string[]): string {
	const name = path.at(-2);
	return name === undefined ? file : `${file} (${name})`;
}

function isText(text: unknown): text is string {
	return typeof text === 'string' && text.trim() !== '';
}

function isEmpty(text: unknown): boolean {
	return typeof text === 'string' ? !isText(text) : text === undefined;
}
