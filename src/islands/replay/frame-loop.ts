/** A page that was out of sight does not catch up: no frame counts for more, in milliseconds. */
const longest = 100;

/** Something that goes on from frame to frame. */
export interface FrameLoop {
	readonly isRunning: boolean;
	readonly start: () => void;
	readonly stop: () => void;
}

/** Makes a loop that calls `tick` in every frame, with the milliseconds since the one before. */
export function createFrameLoop(tick: (passed: number) => void): FrameLoop {
	let running: number | undefined;
	const run = (last: number) => {
		running = requestAnimationFrame((now) => {
			run(now);
			tick(Math.min(now - last, longest));
		});
	};
	return {
		get isRunning() {
			return running !== undefined;
		},
		start: () => {
			run(performance.now());
		},
		stop: () => {
			if (running !== undefined) cancelAnimationFrame(running);
			running = undefined;
		},
	};
}
