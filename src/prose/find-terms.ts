import { hasSpaces, type Locale } from '../model/locale.ts';
import type { Term } from '../model/glossary/term.ts';
import { readMdx } from './read-mdx.ts';

/** A stretch of text, with the term that it names, if any. */
export interface TermPiece<Id extends string = string> {
	readonly text: string;
	readonly term?: Id;
}

type Terms<Id extends string> = Readonly<Record<Id, Term>>;

/**
 * Cuts a text where it first names one of the wanted terms. Longer names win: where a text says
 * "worker node", it does not speak of a node.
 */
export function cutAtTerms<Id extends string>(
	text: string,
	terms: Terms<Id>,
	wanted: ReadonlySet<Id>,
	locale: Locale,
): readonly TermPiece<Id>[] {
	const pattern = patternOf(terms, locale);
	const left = new Set(wanted);
	const pieces: TermPiece<Id>[] = [];
	let end = 0;
	for (const match of text.matchAll(pattern)) {
		const term = termNamed(match[0], terms, locale);
		if (term === undefined || !left.delete(term)) continue;
		if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
		pieces.push({ text: match[0], term });
		end = match.index + match[0].length;
	}
	return end === 0
		? [{ text }]
		: [...pieces, ...(end < text.length ? [{ text: text.slice(end) }] : [])];
}

/** The terms that the running text of a page names, and that lead to the glossary there. */
export function termsIn<Id extends string>(
	source: string,
	terms: Terms<Id>,
	locale: Locale,
): ReadonlySet<Id> {
	const left = new Set(Object.keys(terms) as Id[]);
	const found = new Set<Id>();
	for (const text of readMdx(source).running) {
		for (const { term } of cutAtTerms(text, terms, left, locale)) {
			if (term !== undefined && left.delete(term)) found.add(term);
		}
	}
	return found;
}

function patternOf(terms: Readonly<Record<string, Term>>, locale: Locale): RegExp {
	const names = Object.values(terms).flatMap(({ linked }) => (linked ? [linked[locale]] : []));
	const longestFirst = names.toSorted((a, b) => b.length - a.length).map(toPattern);
	const either = longestFirst.join('|');
	// Words between spaces end where letters end; Japanese has no such ends, but words of katakana do.
	return hasSpaces(locale)
		? new RegExp(`(?<![\\w-])(?:${either})s?(?![\\w-])`, 'gi')
		: new RegExp(`(?<![\\w-]|[ァ-ヴー])(?:${either})(?![\\w-]|[ァ-ヴー])`, 'g');
}

/** Names with a capital are names of API objects and mean only those: Lease is not lease. */
function termNamed<Id extends string>(
	found: string,
	terms: Terms<Id>,
	locale: Locale,
): Id | undefined {
	return (Object.keys(terms) as Id[]).find((id) => {
		const name = terms[id].linked?.[locale];
		if (name === undefined) return false;
		const forms = hasSpaces(locale) ? [name, `${name}s`] : [name];
		return forms.some((form) =>
			/[A-Z]/.test(form) ? form === found : form.toLowerCase() === found.toLowerCase(),
		);
	});
}

function toPattern(name: string): string {
	return RegExp.escape(name);
}
