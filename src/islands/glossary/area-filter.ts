import { termAreas } from '../../model/glossary/term.ts';
import { ChoiceFilter } from '../filters/choice-filter.ts';
import { readChoice, writeChoice } from '../filters/choice-query.ts';

/** `<area-filter>`: shows the terms of one area. */
class AreaFilter extends ChoiceFilter {
	protected read(query: string) {
		return readChoice(query, 'area', termAreas);
	}

	protected write(query: string, shown: string): string {
		return writeChoice(query, 'area', shown);
	}
}

customElements.define('area-filter', AreaFilter);
