/** How something that is loaded when it is asked for opens, and what is done with it. */
export interface LazySource<T> {
	/** Loads and opens; what is no longer wanted may be left closed. */
	readonly open: (isWanted: () => boolean) => Promise<T | undefined>;
	/** Goes to where the player stands, whenever it is asked for. */
	readonly arrive: (opened: T) => void;
	readonly close: (opened: T) => void;
	/** Is called when it cannot be had while a reader waits for it. */
	readonly giveUp: () => void;
}

/**
 * Opens something when it is asked for, with code that is loaded only then, and closes it. A reader
 * who changes their mind while it loads gets what they asked for last.
 */
export class Lazy<T> {
	#opened: T | undefined;
	#isWanted = false;
	#isOpening = false;
	#settled: Promise<void> = Promise.resolve();
	readonly #source: LazySource<T>;

	constructor(source: LazySource<T>) {
		this.#source = source;
	}

	/** What has been opened, until it is closed. */
	get opened(): T | undefined {
		return this.#opened;
	}

	get isWanted(): boolean {
		return this.#isWanted;
	}

	/** Resolves once nothing is being opened any more. */
	get settled(): Promise<void> {
		return this.#settled;
	}

	/** Opens, arrives anew, or closes. */
	follow(isWanted: boolean): void {
		this.#isWanted = isWanted;
		if (!isWanted) this.#close();
		else if (this.#opened) this.#source.arrive(this.#opened);
		else if (!this.#isOpening) this.#settled = this.#open();
	}

	#close(): void {
		const opened = this.#opened;
		this.#opened = undefined;
		if (opened) this.#source.close(opened);
	}

	async #open(): Promise<void> {
		this.#isOpening = true;
		try {
			this.#opened = await this.#source.open(() => this.#isWanted);
			if (!this.#isWanted) this.#close();
			else if (this.#opened) this.#source.arrive(this.#opened);
		} catch {
			if (this.#isWanted) this.#source.giveUp();
		} finally {
			this.#isOpening = false;
		}
	}
}
