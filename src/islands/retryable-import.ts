/** How often each script could not be had, by its address. */
const failures = new Map<string, number>();

/**
 * Loads a script, also where it could not be had before. Chromium before 155 remembers such a failure
 * for as long as the page is open, so from the second try on the script is asked for under another
 * address. What the script imports itself is not. Throws what the browser throws.
 */
export async function retryableImport<T>(load: () => Promise<T>): Promise<T> {
	try {
		return await load();
	} catch (error) {
		// As Chromium and Firefox word it; Safari does not name the script.
		const address = /dynamically imported module: (\S+)/.exec(String(error))?.[1];
		if (address === undefined) throw error;
		const count = failures.get(address) ?? 0;
		try {
			if (count === 0) throw error;
			return (await import(/* @vite-ignore */ `${address}?again=${count}`)) as T;
		} catch (failure) {
			// Under an address where it was there, it stays the same script.
			failures.set(address, count + 1);
			throw failure;
		}
	}
}
