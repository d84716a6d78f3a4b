import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPresses } from './watch-presses.ts';

const page = new EventTarget();

beforeEach(() => {
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
});
afterEach(() => {
	vi.unstubAllGlobals();
});

test.each(['pointerup', 'pointercancel'])(
	'a press lasts until %s, and leaves no listener',
	async (end) => {
		const element = new EventTarget();
		const released = watchPresses(element as HTMLElement);
		await released();
		element.dispatchEvent(new Event('pointerdown'));
		let isReleased = false;
		const release = released().then(() => (isReleased = true));
		await new Promise(setImmediate);
		expect(isReleased).toBe(false);
		page.dispatchEvent(new Event(end));
		await release;
		for (const type of ['pointerup', 'pointercancel']) {
			expect(getEventListeners(page, type), type).toEqual([]);
		}
	},
);
