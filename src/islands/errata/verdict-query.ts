import { claimVerdicts, type ClaimVerdict } from '../../model/errata/claim.ts';

/** Which claims a reader wants to see. */
export type ShownVerdict = ClaimVerdict | 'all';

/** What the query of an address says of the claims to show. */
export interface VerdictQuery {
	readonly shown: ShownVerdict;
	/** What the address asks for and does not exist. */
	readonly unknown?: string;
}

/** Reads the query of an address. A verdict that does not exist gives all claims and is reported. */
export function readVerdict(query: string): VerdictQuery {
	const asked = new URLSearchParams(query).get('verdict');
	if (asked === null || asked === 'all') return { shown: 'all' };
	const shown = claimVerdicts.find((verdict) => verdict === asked);
	return shown === undefined ? { shown: 'all', unknown: asked } : { shown };
}

/** Gives the query that shows these claims, keeping whatever else the query says. */
export function writeVerdict(query: string, shown: ShownVerdict): string {
	const parameters = new URLSearchParams(query);
	if (shown === 'all') parameters.delete('verdict');
	else parameters.set('verdict', shown);
	const written = parameters.toString();
	return written === '' ? '' : `?${written}`;
}
