import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isForPicture } from './is-for-picture.ts';

class Press extends Event {
	readonly button = 0;
	readonly ctrlKey = false;
	readonly metaKey = false;
	readonly shiftKey = false;
	readonly altKey = false;

	constructor(type: string, others: object = {}) {
		super(type);
		Object.assign(this, others);
	}
}
class Turn extends Press {}
class Place extends EventTarget {
	readonly #within: readonly string[];

	constructor(...within: readonly string[]) {
		super();
		this.#within = within;
	}

	closest(selector: string): this | null {
		return this.#within.includes(selector) ? this : null;
	}
}

beforeEach(() => {
	for (const [name, kind] of Object.entries({
		MouseEvent: Press,
		WheelEvent: Turn,
		Element: Place,
	}))
		vi.stubGlobal(name, kind);
});
afterEach(() => {
	vi.unstubAllGlobals();
});

const keys = ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'];

/** Whether the press of a mouse is for the picture, on something within elements of these kinds. */
function isTaken(scale: number, others: object = {}, ...within: readonly string[]): boolean {
	const event = new Press('mousedown', others);
	Object.defineProperty(event, 'target', { value: new Place(...within) });
	return isForPicture(event, scale);
}

test('the wheel is for the page, but with Ctrl or ⌘, however large the picture is', () => {
	for (const scale of [1, 3, 6]) {
		expect(isForPicture(new Turn('wheel'), scale)).toBe(false);
		for (const key of keys) {
			const isWithKey = key === 'ctrlKey' || key === 'metaKey';
			expect(isForPicture(new Turn('wheel', { [key]: true }), scale), key).toBe(isWithKey);
		}
	}
});

test('a mouse drags what is enlarged, with its first button and no key', () => {
	expect([isTaken(1), isTaken(1.5), isTaken(6)]).toEqual([false, true, true]);
	expect(isTaken(2, { button: 1 })).toBe(false);
	for (const key of keys) expect(isTaken(2, { [key]: true }), key).toBe(false);
});

test('letters can be selected, unless they are a link', () => {
	expect(isTaken(2, {}, 'text')).toBe(false);
	expect(isTaken(2, {}, 'text', 'a')).toBe(true);
});

test('one finger scrolls the page, two are for the picture', () => {
	const touch = (count: number) =>
		Object.assign(new Event('touchstart'), { touches: { length: count } });
	for (const scale of [1, 6]) {
		expect(isForPicture(touch(1), scale)).toBe(false);
		expect(isForPicture(touch(2), scale)).toBe(true);
	}
});
