import { fetchText } from './fetch-text.ts';

/** What browsers that know Trusted Types offer; our library of types does not have it yet. */
interface TrustedTypes {
	createPolicy(name: string, rules: { createHTML(html: string): string }): HtmlPolicy;
}

interface HtmlPolicy {
	createHTML(html: string): string;
}

/**
 * The only policy of this site: where a page demands Trusted Types, only what this module has
 * fetched becomes elements. Its name is `page-parts`.
 */
const policy: HtmlPolicy | undefined = (
	globalThis as { trustedTypes?: TrustedTypes }
).trustedTypes?.createPolicy('page-parts', { createHTML: requireOwn });

const own = new Set<string>();

/** Fetches HTML from this site; rejects as `fetchText` does. */
export async function fetchHtml(address: string): Promise<string> {
	const html = await fetchText(address);
	own.add(html);
	return html;
}

/**
 * Reads HTML that `fetchHtml` has given, without running scripts in it.
 * @throws TypeError when it comes from anywhere else.
 */
export function parseHtml(html: string): Document {
	const trusted = policy?.createHTML(html) ?? requireOwn(html);
	return new DOMParser().parseFromString(trusted, 'text/html');
}

function requireOwn(html: string): string {
	if (own.has(html)) return html;
	throw new TypeError('Only HTML that this site has sent may become elements.');
}
