import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPresses } from './watch-presses.ts';

const page = new EventTarget();

beforeEach(() => {
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** A press that has begun, and whether it is over after so many milliseconds. */
async function press() {
	const element = new EventTarget();
	const released = watchPresses(element as HTMLElement);
	await released();
	element.dispatchEvent(new Event('pointerdown'));
	let isOver = false;
	void released().then(() => (isOver = true));
	return {
		send: (type: string) => page.dispatchEvent(new Event(type)),
		isOverAfter: async (time: number) => {
			await vi.advanceTimersByTimeAsync(time);
			return isOver;
		},
	};
}

test('a press lasts until its click has come', async () => {
	const { send, isOverAfter } = await press();
	expect(await isOverAfter(5000)).toBe(false);
	send('pointerup');
	expect(await isOverAfter(100)).toBe(false);
	send('click');
	expect(await isOverAfter(0)).toBe(true);
});

test.each([
	['pointercancel', 0],
	['pointerup', 400],
])('a press without a click lasts until %s and %i ms more', async (type, time) => {
	const { send, isOverAfter } = await press();
	send(type);
	if (time > 0) expect(await isOverAfter(time - 1)).toBe(false);
	expect(await isOverAfter(2)).toBe(true);
	for (const each of ['click', 'pointerup', 'pointercancel']) {
		expect(getEventListeners(page, each), each).toEqual([]);
	}
});
