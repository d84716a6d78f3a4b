import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHint } from './hint.ts';
import { hintAtWheel } from './wheel-hint.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

/** A frame, its hint, and what a reader does at it; `time` is when, in milliseconds. */
function open() {
	const frame = new EventTarget();
	const hint = { hidden: true, textContent: 'something else' };
	const showHint = createHint(hint as HTMLElement);
	const { stop } = hintAtWheel(frame as HTMLElement, showHint, 'how to zoom');
	const send = (type: string, others: object) =>
		frame.dispatchEvent(Object.assign(new Event(type), others));
	return {
		hint,
		showHint,
		stop,
		point: (movementX = 1) =>
			send('pointermove', { pointerType: 'mouse', movementX, movementY: 0 }),
		leave: () => send('pointerleave', {}),
		turn: (time: number, others: object = {}) => {
			const event = Object.assign(new Event('wheel'), others);
			Object.defineProperty(event, 'timeStamp', { value: time });
			frame.dispatchEvent(event);
		},
	};
}

test('a wheel that turns after pointing is told how to zoom, for a while, twice on a page', () => {
	const { hint, showHint, point, turn } = open();
	point();
	for (const time of [1000, 5000]) {
		turn(time);
		expect(hint, `at ${time}`).toEqual({ hidden: false, textContent: 'how to zoom' });
		vi.advanceTimersByTime(1999);
		expect(hint.hidden, `long after ${time}`).toBe(false);
		vi.advanceTimersByTime(1);
		expect(hint.hidden, `at last after ${time}`).toBe(true);
		showHint('something else', 0);
		vi.advanceTimersByTime(0);
		turn(time + 100);
		expect(hint.hidden, 'the same turn').toBe(true);
	}
	turn(9000);
	expect(hint.hidden, 'a third time').toBe(true);
});

test('a page that is scrolled past the picture shows nothing', () => {
	const { hint, point, leave, turn } = open();
	turn(1000);
	point(0);
	turn(2000);
	point();
	leave();
	turn(3000);
	expect(hint.hidden).toBe(true);
});

test('a reader who knows is told nothing', () => {
	const { hint, point, turn, stop } = open();
	point();
	for (const [index, key] of ['ctrlKey', 'metaKey'].entries()) {
		turn(1000 * (index + 1), { [key]: true });
		expect(hint.hidden, key).toBe(true);
	}
	turn(3000);
	expect(hint.hidden, 'before they know').toBe(false);
	stop();
	expect(hint.hidden, 'since they know').toBe(true);
	turn(4000);
	expect(hint.hidden, 'and later').toBe(true);
});
