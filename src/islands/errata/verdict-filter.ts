import { ChoiceFilter } from '../filters/choice-filter.ts';
import { readVerdict, type ShownVerdict, writeVerdict } from './verdict-query.ts';

/** `<verdict-filter>`: shows the claims that have one verdict. */
class VerdictFilter extends ChoiceFilter {
	protected read = readVerdict;

	protected write(query: string, shown: string): string {
		return writeVerdict(query, shown as ShownVerdict);
	}
}

customElements.define('verdict-filter', VerdictFilter);
