import { afterEach, expect, test, vi } from 'vitest';
import { holdFocus } from './hold-focus.ts';

/** Something that can have the focus, in sight or not. */
class Place {
	isSeen = true;
	readonly focus = vi.fn();

	getClientRects(): readonly unknown[] {
		return this.isSeen ? [this] : [];
	}
}

/** A page whose focus is at a place, and the figure that takes the focus over. */
function open(at: Place | null) {
	const body = new Place();
	const page = { body, activeElement: at };
	vi.stubGlobal('document', page);
	const figure = new Place();
	const keepFocus = holdFocus(figure as unknown as HTMLElement);
	return { body, page, figure, keepFocus };
}

afterEach(() => {
	vi.unstubAllGlobals();
});

test('what goes out of sight with the focus leaves it to the figure', () => {
	const held = new Place();
	const { body, page, figure, keepFocus } = open(held);
	held.isSeen = false;
	keepFocus();
	expect(figure.focus, 'before the browser has noticed').toHaveBeenCalledTimes(1);
	page.activeElement = body;
	keepFocus();
	expect(figure.focus, 'and after').toHaveBeenCalledTimes(2);
});

test('the focus stays where it is seen, and where a reader has moved it', () => {
	const held = new Place();
	const { page, figure, keepFocus } = open(held);
	keepFocus();
	page.activeElement = new Place();
	held.isSeen = false;
	keepFocus();
	expect(figure.focus).not.toHaveBeenCalled();
});

test('a page without focus gets none', () => {
	const { page, figure, keepFocus } = open(null);
	page.activeElement = page.body;
	keepFocus();
	expect(figure.focus).not.toHaveBeenCalled();
});
