import { claimVerdicts, type ClaimVerdict } from '../../model/errata/claim.ts';
import { type ChoiceQuery, readChoice, writeChoice } from '../filters/choice-query.ts';

/** Which claims a reader wants to see. */
export type ShownVerdict = ClaimVerdict | 'all';

/** Reads the query of an address. A verdict that does not exist gives all claims and is reported. */
export function readVerdict(query: string): ChoiceQuery<ClaimVerdict> {
	return readChoice(query, 'verdict', claimVerdicts);
}

/** Gives the query that shows these claims, keeping whatever else the query says. */
export function writeVerdict(query: string, shown: ShownVerdict): string {
	return writeChoice(query, 'verdict', shown);
}
