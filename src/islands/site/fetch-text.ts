/** How long an answer may take as a whole, in milliseconds. */
const patience = 20_000;

/** An answer of the site that is not what was asked for. */
export class NotThere extends Error {
	/** Whether the site says that there is nothing at the address, and not only that something is wrong. */
	readonly gone: boolean;

	constructor(message: string, gone = false) {
		super(message);
		this.gone = gone;
	}
}

/**
 * Fetches a text from this site. Rejects with `NotThere` on an answer that says it is not there, and
 * otherwise where the line fails, is too slow, or leads to another origin.
 */
export async function fetchText(address: string): Promise<string> {
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
	return response.text();
}
