import { panelAddress } from '../../model/flows/page-panel.ts';
import { NotThere } from '../site/fetch-text.ts';
import { createTextSource, type TextSource } from './text-source.ts';

/**
 * Gives the panel of a page, which the player takes over; where the site has none, as the
 * development server, the whole page. Rejects when there is neither, or no line.
 */
export function createPanelSource(fetchText: TextSource): TextSource {
	const textOf = createTextSource(async (address) => requirePanel(await fetchText(address)));
	return (address) =>
		textOf(panelAddress(address)).catch((error: unknown) => {
			if (error instanceof NotThere) return textOf(address);
			throw error;
		});
}

/** A host may answer with something else, such as a page to sign in, and say that all is well. */
function requirePanel(text: string): string {
	if (text.includes(' data-panel')) return text;
	throw new NotThere('The answer has no panel.');
}
