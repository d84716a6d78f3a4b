import { expect, test } from 'vitest';
import { isForLink } from './is-for-link.ts';

/** A part of the picture: a link of some class, or none. */
function part(link?: 'box' | 'badge' | 'look'): Element {
	const found = link && { matches: (selector: string) => selector === `.${link}` };
	return { closest: () => found ?? null } as unknown as Element;
}

/** A press of a pointer, or with `detail: 0` of a key. */
function press(others: Partial<MouseEvent> = {}): MouseEvent {
	return { detail: 1, button: 0, ...others } as MouseEvent;
}

test('a pointer at a box, or at none of the links, means the next step', () => {
	for (const target of [part(), part('box')]) expect(isForLink(press(), target)).toBe(false);
});

test('numbers, the ways into components, and links that open elsewhere are followed', () => {
	for (const link of ['badge', 'look'] as const) expect(isForLink(press(), part(link))).toBe(true);
	expect(isForLink(press({ ctrlKey: true }), part('box'))).toBe(true);
	expect(isForLink(press({ ctrlKey: true }), part())).toBe(false);
});

test('who goes to a box by keys reaches its page', () => {
	expect(isForLink(press({ detail: 0 }), part('box'))).toBe(true);
});
