/**
 * Copies a text, and tells whether it could. A browser has a clipboard only where the site comes by
 * TLS or from this machine.
 */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
