import { ChoiceFilter } from '../filters/choice-filter.ts';
import { readLanguage, type ShownLanguage, writeLanguage } from './language-query.ts';

/** `<source-filter>`: shows the sources that can be read in one language. */
class SourceFilter extends ChoiceFilter {
	protected read = readLanguage;

	protected write(query: string, shown: string): string {
		return writeLanguage(query, shown as ShownLanguage);
	}
}

customElements.define('source-filter', SourceFilter);
