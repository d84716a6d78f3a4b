import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listenToDoubleTaps } from './double-tap.ts';

/** What a tap needs of a page: something to tap on, and what that is within. */
class Place extends EventTarget {
	readonly #within: string | undefined;

	constructor(within?: string) {
		super();
		this.#within = within;
	}

	closest(selectors: string): this | null {
		return selectors.split(', ').some((one) => one === this.#within) ? this : null;
	}
}

beforeEach(() => {
	vi.stubGlobal('Element', Place);
});
afterEach(() => {
	vi.unstubAllGlobals();
});

interface Finger {
	readonly at?: readonly [number, number];
	readonly time: number;
	readonly isPrimary?: boolean;
	readonly pointerType?: string;
}

/** Counts the double taps that a place is told. */
function open(place: Place) {
	const tapped = vi.fn();
	listenToDoubleTaps(place as unknown as HTMLElement, tapped);
	const send = (type: string, finger: Finger) => {
		const { at = [100, 100], time, isPrimary = true, pointerType = 'touch' } = finger;
		const [clientX, clientY] = at;
		const event = Object.assign(new Event(type), { clientX, clientY, isPrimary, pointerType });
		Object.defineProperty(event, 'timeStamp', { value: time });
		place.dispatchEvent(event);
	};
	const tap = (finger: Finger) => {
		send('pointerdown', finger);
		send('pointerup', { ...finger, time: finger.time + 40 });
	};
	return { tapped, send, tap };
}

test('two taps soon after each other at one place are one double tap', () => {
	const { tapped, tap } = open(new Place());
	for (const time of [0, 150]) tap({ time });
	expect(tapped).toHaveBeenCalledTimes(1);
	tap({ time: 300 });
	expect(tapped, 'a third one begins anew').toHaveBeenCalledTimes(1);
	tap({ time: 450 });
	expect(tapped).toHaveBeenCalledTimes(2);
});

test('taps that are far from each other are two taps, in time and in place', () => {
	const { tapped, tap } = open(new Place());
	for (const time of [0, 400, 800]) tap({ time });
	tap({ time: 2000 });
	tap({ time: 2150, at: [100, 140] });
	expect(tapped).not.toHaveBeenCalled();
});

test('a finger that rests or moves does not tap', () => {
	const { tapped, send, tap } = open(new Place());
	tap({ time: 0 });
	send('pointerdown', { time: 100 });
	send('pointerup', { time: 200, at: [140, 100] });
	tap({ time: 1000 });
	send('pointerdown', { time: 1100 });
	send('pointerup', { time: 1500 });
	expect(tapped).not.toHaveBeenCalled();
});

test('a second finger, a mouse, and what the browser takes over do not tap', () => {
	const { tapped, send, tap } = open(new Place());
	tap({ time: 0 });
	send('pointerdown', { time: 50, isPrimary: false });
	tap({ time: 100 });
	for (const time of [1000, 1100]) tap({ time, pointerType: 'mouse' });
	tap({ time: 2000 });
	send('pointercancel', { time: 2060 });
	tap({ time: 2100 });
	expect(tapped).not.toHaveBeenCalled();
});

test.each(['a', '[data-recalling="ask"] .box', '[data-presenting]'])(
	'what takes each tap for itself keeps them: %s',
	(within) => {
		const { tapped, tap } = open(new Place(within));
		for (const time of [0, 150]) tap({ time });
		expect(tapped).not.toHaveBeenCalled();
	},
);
