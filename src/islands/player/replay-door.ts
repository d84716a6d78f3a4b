import type { Replay, ReplayHost } from '../replay/replay-host.ts';
import { fetchText } from '../site/fetch-text.ts';

/** Opens Replay when it is asked for, with the code and the recording that it needs, and closes it. */
export class ReplayDoor {
	#replay: Replay | undefined;
	#isWanted = false;
	#isOpening = false;
	readonly #host: Omit<ReplayHost, 'fetchText'> | undefined;
	readonly #giveUp: () => void;

	/** Without a host the flow has no recording. `giveUp` is called when it cannot be had. */
	constructor(host: Omit<ReplayHost, 'fetchText'> | undefined, giveUp: () => void) {
		this.#host = host;
		this.#giveUp = giveUp;
	}

	/** The replay that is open. */
	get replay(): Replay | undefined {
		return this.#replay;
	}

	/** Opens, goes to where the address says, or closes. */
	follow(isWanted: boolean): void {
		this.#isWanted = isWanted;
		if (!isWanted) {
			this.#replay?.close();
			this.#replay = undefined;
		} else if (this.#replay) this.#replay.land();
		else void this.#open();
	}

	async #open(): Promise<void> {
		const host = this.#host;
		if (!host || this.#isOpening) return;
		this.#isOpening = true;
		try {
			const { openReplay } = await import('../replay/open-replay.ts');
			const replay = await openReplay({ ...host, fetchText });
			if (this.#isWanted) {
				this.#replay = replay;
				replay.land();
			} else replay.close();
		} catch {
			this.#giveUp();
		} finally {
			this.#isOpening = false;
		}
	}
}
