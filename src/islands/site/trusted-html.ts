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

/** How long an answer may take as a whole, in milliseconds. */
const patience = 20_000;

const own = new Set<string>();

/** An answer of the site that is not the page asked for. */
export class NotThere extends Error {
	/** Whether the site says that there is no such page, and not only that something is wrong. */
	readonly gone: boolean;

	constructor(message: string, gone = false) {
		super(message);
		this.gone = gone;
	}
}

/**
 * Fetches HTML from this site. Rejects with `NotThere` on an answer that says it is not there, and
 * otherwise where the line fails, is too slow, or leads to another origin.
 */
export async function fetchHtml(address: string): Promise<string> {
	const response = await fetch(address, {
		// Also refuses an answer that redirects to another origin.
		mode: 'same-origin',
		signal: AbortSignal.timeout(patience),
	});
	const { ok, status } = response;
	if (!ok) {
		const gone = status === 404 || status === 410;
		throw new NotThere(`${address} answered ${String(status)}.`, gone);
	}
	const html = await response.text();
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
