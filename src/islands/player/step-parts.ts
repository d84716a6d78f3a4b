import { partAddress } from '../../model/flows/page-part.ts';
import { createTextSource, type TextSource } from './step-pages.ts';

/**
 * Gives the part of a page that the player takes over; where the part cannot be had, as on the
 * development server, the whole page. Rejects when there is neither.
 */
export function createPartSource(fetchText: TextSource): TextSource {
	const textOf = createTextSource(async (address) => requirePanel(await fetchText(address)));
	return (address) => textOf(partAddress(address)).catch(() => textOf(address));
}

/** A host may answer with something else, such as a page to sign in, and say that all is well. */
function requirePanel(text: string): string {
	if (text.includes(' data-panel')) return text;
	throw new Error('The answer has no panel.');
}
