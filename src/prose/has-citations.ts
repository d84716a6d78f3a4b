import { numberCitations } from './number-citations.ts';

/** Tells whether a page of prose cites anything, and so ends with a list of sources. */
export function hasCitations(body: string | undefined): boolean {
	return numberCitations(body ?? '').length > 0;
}
