import { expect, test } from 'vitest';
import { isApple, isComposing, opensSearch } from './search-keys.ts';

const key = { key: 'k', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const control = { ...key, ctrlKey: true };
const command = { ...key, metaKey: true };

test('on a Mac only ⌘K opens the search', () => {
	expect(opensSearch(command, true, true)).toBe(true);
	expect(opensSearch(control, true, false)).toBe(false);
});

test('elsewhere Ctrl+K opens it, but not while the reader writes', () => {
	expect(opensSearch(control, false, false)).toBe(true);
	expect(opensSearch({ ...control, key: 'K' }, false, false)).toBe(true);
	expect(opensSearch(control, false, true)).toBe(false);
	expect(opensSearch(command, false, false)).toBe(false);
});

test('other keys with K stay with the browser', () => {
	expect(opensSearch({ ...control, shiftKey: true }, false, false)).toBe(false);
	expect(opensSearch({ ...command, altKey: true }, true, false)).toBe(false);
	expect(opensSearch(key, false, false)).toBe(false);
});

test('keys of an input method are known by either sign', () => {
	expect(isComposing({ isComposing: true, keyCode: 13 })).toBe(true);
	expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true);
	expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false);
});

test('the platform tells whose keyboard it is', () => {
	expect(['MacIntel', 'iPhone', 'iPad'].every(isApple)).toBe(true);
	expect(['Win32', 'Linux x86_64'].some(isApple)).toBe(false);
});
