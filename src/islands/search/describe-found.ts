import { fillText } from '../../model/format/fill-text.ts';
import type { Found } from './rank-entries.ts';
import type { SearchPhrases } from './search-texts.ts';

/** Whether prose is searched too: on its way, there, or lost. */
export type Texts = 'coming' | 'there' | 'lost';

/** What is said of what was found for a query. */
export function describeFound(
	{ entries, match }: Found,
	query: string,
	texts: Texts,
	phrases: SearchPhrases,
): string {
	const { gap } = phrases;
	const values = { query, number: entries.length };
	if (texts === 'coming' && entries.length === 0) return phrases.loading;
	const count = fillText(entries.length === 1 ? phrases.one : phrases.many, values);
	const said =
		entries.length === 0
			? fillText(phrases.none, values)
			: match === 'whole'
				? count
				: fillText(phrases[match], values) + gap + count;
	return texts === 'lost' ? said + gap + phrases.namesOnly : said;
}
