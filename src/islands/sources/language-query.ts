import { type Locale, locales } from '../../model/locale.ts';
import { type ChoiceQuery, readChoice, writeChoice } from '../filters/choice-query.ts';

/** The sources of which language a reader wants to see. */
export type ShownLanguage = Locale | 'all';

/** Reads the query of an address. A language that does not exist gives all and is reported. */
export function readLanguage(query: string): ChoiceQuery<Locale> {
	return readChoice(query, 'language', locales);
}

/** Gives the query that shows the sources of this language, keeping whatever else it says. */
export function writeLanguage(query: string, shown: ShownLanguage): string {
	return writeChoice(query, 'language', shown);
}
