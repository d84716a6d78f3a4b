/** One browser window as tests of several engines use it: what all of their clients can do. */
export interface Session {
	/** Name and version of the engine. */
	readonly engine: string;
	/** Opens an address of the site and waits until it is loaded. */
	open(address: string): Promise<void>;
	/** Calls a function in the page; it and its argument are sent there as text. */
	evaluate<A, T>(call: (argument: A) => T, argument: A): Promise<Awaited<T>>;
	/** Clicks the first element that fits. */
	click(selector: string): Promise<void>;
	/** Presses a key, named as in `KeyboardEvent.key`, in what has the focus. */
	press(key: string): Promise<void>;
	back(): Promise<void>;
	/** Loads the page anew, as a reader does: what forms held may be kept. */
	reload(): Promise<void>;
	/** Gives the page this room; some windows are no narrower than 450 px. */
	resize(width: number, height: number): Promise<void>;
	/** A picture of what the window shows, as PNG. */
	screenshot(): Promise<Uint8Array>;
	/** The errors of scripts since the last call. */
	takeErrors(): Promise<readonly string[]>;
	close(): Promise<void>;
}

/** Waits until the page says yes. */
export async function waitFor<A>(
	session: Session,
	what: string,
	isSo: (argument: A) => boolean,
	argument: A,
): Promise<void> {
	// Busy machines take their time.
	const end = Date.now() + 30_000;
	while (!(await session.evaluate(isSo, argument))) {
		if (Date.now() > end) {
			const shown = await session.evaluate(
				() => `${location.pathname}, ${document.title}, ${document.readyState}`,
				undefined,
			);
			throw new Error(`${session.engine}: ${what} did not come about. There is: ${shown}`);
		}
		await new Promise((resolve) => setTimeout(resolve, 25));
	}
}
