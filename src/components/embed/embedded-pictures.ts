import type { SiteFlow } from '../../data/flows/flows.ts';
import type { Locale } from '../../model/locale.ts';
import { createEmbeddedPicture } from '../../views/embed-picture.ts';

const made = new Map<string, (stepId?: string) => string>();

/** Gives what writes the embedded pictures of a flow; kept, since every step asks for it. */
export function embeddedPictureOf(flow: SiteFlow, locale: Locale): (stepId?: string) => string {
	const key = `${locale} ${flow.id}`;
	const write = made.get(key) ?? createEmbeddedPicture(flow, locale);
	// While somebody writes, the flow may change.
	if (import.meta.env.PROD) made.set(key, write);
	return write;
}
