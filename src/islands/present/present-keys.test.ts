import { describe, expect, test } from 'vitest';
import {
	actionOf,
	actionOfKey,
	type PresentState,
	type PressedKey,
	type Command,
} from './present-keys.ts';

const still: PresentState = {
	isMoving: false,
	isBlank: false,
	showsKeys: false,
	scrollsKeys: false,
	isOnButton: false,
};

function press(key: string, others: Partial<PressedKey> = {}): PressedKey {
	const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, repeat: false };
	return { key, ...plain, ...others };
}

const known: readonly (readonly [string, Command])[] = [
	...([' ', 'ArrowRight', 'ArrowDown', 'PageDown'] as const).map((key) => [key, 'next'] as const),
	...(['ArrowLeft', 'ArrowUp', 'PageUp'] as const).map((key) => [key, 'previous'] as const),
	['Home', 'first'] as const,
	['End', 'last'] as const,
	...(['b', 'B', '.'] as const).map((key) => [key, 'blank'] as const),
	['l', 'language'] as const,
	['L', 'language'] as const,
	['?', 'keys'] as const,
	['f', 'fullScreen'] as const,
	['Escape', 'leave'] as const,
];

describe('actionOfKey', () => {
	test.each(known)('"%s" means %s', (key, command) => {
		expect(actionOfKey(press(key), still)).toBe(command);
	});

	test('a list of keys without room is scrolled, and left by the others', () => {
		const state = { ...still, showsKeys: true, scrollsKeys: true };
		for (const key of ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp']) {
			expect(actionOfKey(press(key), state), key).toBeUndefined();
			expect(actionOfKey(press(key), { ...state, scrollsKeys: false }), key).not.toBeUndefined();
		}
		expect(actionOfKey(press('ArrowRight'), state)).toBe('next');
		expect(actionOfKey(press('Escape'), state)).toBe('keys');
	});

	test.each(known)('"%s" brings a blank screen back and does nothing else', (key) => {
		expect(actionOfKey(press(key), { ...still, isBlank: true, isMoving: true })).toBe('blank');
	});

	test.each(known)('"%s" counts once while it is held down', (key) => {
		expect(actionOfKey(press(key, { repeat: true }), still)).toBe('nothing');
	});

	test.each(known)('"%s" with Ctrl, ⌘ or Alt belongs to the browser', (key) => {
		for (const name of ['ctrlKey', 'metaKey', 'altKey']) {
			expect(actionOfKey(press(key, { [name]: true }), still), name).toBeUndefined();
		}
	});

	test.each(['Tab', 'Enter', '+', '-', '0', 'x', 'F5', 'Shift', 'constructor', ''])(
		'"%s" keeps its meaning',
		(key) => {
			expect(actionOfKey(press(key), still)).toBeUndefined();
		},
	);

	test('the space bar presses a button that has the focus, and goes back with Shift', () => {
		expect(actionOfKey(press(' '), { ...still, isOnButton: true })).toBeUndefined();
		expect(actionOfKey(press('ArrowRight'), { ...still, isOnButton: true })).toBe('next');
		expect(actionOfKey(press(' ', { shiftKey: true }), still)).toBe('previous');
	});

	test('the search stays closed', () => {
		expect(actionOfKey(press('k', { ctrlKey: true }), still)).toBe('nothing');
		expect(actionOfKey(press('k', { metaKey: true }), still)).toBe('nothing');
	});
});

describe('actionOf', () => {
	test('only what plays the next step jumps to the end of a step that moves', () => {
		const moving = { ...still, isMoving: true };
		expect(actionOf('next', moving)).toBe('finish');
		for (const [, command] of known.filter(([, one]) => one !== 'next')) {
			expect(actionOf(command, moving)).toBe(command);
		}
	});

	test('leaving closes the list of keys first', () => {
		expect(actionOf('leave', { ...still, showsKeys: true })).toBe('keys');
		expect(actionOf('next', { ...still, showsKeys: true })).toBe('next');
	});
});
