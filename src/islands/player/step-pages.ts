/** Gives the page at an address as the build wrote it. Rejects when it cannot be had. */
export type PageSource = (address: string) => Promise<Document>;

/** Gives pages from the site, each fetched once; a failed one is tried again when asked for again. */
export function createPageSource(fetchText: (address: string) => Promise<string>): PageSource {
	const pages = new Map<string, Promise<string>>();
	return async (address) => {
		const pending = pages.get(address) ?? fetchText(address);
		pages.set(address, pending);
		try {
			return new DOMParser().parseFromString(await pending, 'text/html');
		} catch (error) {
			pages.delete(address);
			throw error;
		}
	};
}

/** Fetches the text of a page. Rejects on anything but a page. */
export async function fetchPage(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
	return response.text();
}
