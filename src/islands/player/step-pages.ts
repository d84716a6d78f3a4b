/** What browsers that know Trusted Types offer; our library of types does not have it yet. */
interface TrustedTypes {
	createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy;
}

interface HtmlPolicy {
	createHTML(html: string): string;
}

/** Only what this site has sent is read. Pages allow this policy by its name. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
	'page-parts',
	{ createHTML: (html) => html },
);

/** Gives the text at an address. Rejects when it cannot be had. */
export type TextSource = (address: string) => Promise<string>;

/** Gives texts from the site, each fetched once; a failed one is tried again when asked for again. */
export function createTextSource(fetchText: TextSource): TextSource {
	const texts = new Map<string, Promise<string>>();
	return async (address) => {
		const pending = texts.get(address) ?? fetchText(address);
		texts.set(address, pending);
		try {
			return await pending;
		} catch (error) {
			texts.delete(address);
			throw error;
		}
	};
}

/** Fetches the text at an address. Rejects on anything but an answer that says it is there. */
export async function fetchText(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
	return response.text();
}

/** Reads the text of a page. */
export function parsePage(text: string): Document {
	return new DOMParser().parseFromString(policy?.createHTML(text) ?? text, 'text/html');
}
