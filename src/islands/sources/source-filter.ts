import { locales } from '../../model/locale.ts';
import { ChoiceFilter } from '../filters/choice-filter.ts';

/** `<source-filter>`: shows the sources that can be read in one language. */
class SourceFilter extends ChoiceFilter {
	protected choice = { name: 'language', values: locales };
}

customElements.define('source-filter', SourceFilter);
