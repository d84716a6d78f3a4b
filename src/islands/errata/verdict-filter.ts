import { claimVerdicts } from '../../model/errata/claim.ts';
import { ChoiceFilter } from '../filters/choice-filter.ts';

/** `<verdict-filter>`: shows the claims that have one verdict. */
class VerdictFilter extends ChoiceFilter {
	protected choice = { name: 'verdict', values: claimVerdicts };
}

customElements.define('verdict-filter', VerdictFilter);
