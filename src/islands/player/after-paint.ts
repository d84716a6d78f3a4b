import { SizeObserver } from '../size-observer.ts';

/**
 * Resolves once the browser has painted what was changed so far; at once where nothing is painted.
 * Observers of sizes report in every frame, also to tests that hold the clock and with it
 * `requestAnimationFrame`.
 */
export function afterPaint(): Promise<void> {
	if (document.hidden) return Promise.resolve();
	return new Promise((resolve) => {
		const afterTask = () => {
			// A report comes just before the paint; the next task comes after it.
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => {
				port1.close();
				resolve();
			};
			port2.postMessage(undefined);
		};
		if (!SizeObserver) {
			requestAnimationFrame(afterTask);
			return;
		}
		const observer = new SizeObserver(() => {
			observer.disconnect();
			afterTask();
		});
		observer.observe(document.documentElement);
	});
}
