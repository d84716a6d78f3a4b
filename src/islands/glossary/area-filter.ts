import { termAreas } from '../../model/glossary/term.ts';
import { ChoiceFilter } from '../filters/choice-filter.ts';

/** `<area-filter>`: shows the terms of one area. */
class AreaFilter extends ChoiceFilter {
	protected choice = { name: 'area', values: termAreas };
}

customElements.define('area-filter', AreaFilter);
