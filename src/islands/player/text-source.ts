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
