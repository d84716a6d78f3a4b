import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHint } from './hint.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

test('each text stays as long as it is to, and takes the place of the one before', () => {
	const element = { hidden: true, textContent: '' };
	const show = createHint(element as HTMLElement);
	show('failed', 4000);
	vi.advanceTimersByTime(3000);
	show('how to', 2000);
	vi.advanceTimersByTime(1500);
	expect(element).toEqual({ hidden: false, textContent: 'how to' });
	vi.advanceTimersByTime(500);
	expect(element.hidden).toBe(true);
});

test('what is hidden early hides nothing that comes after it', () => {
	const element = { hidden: true, textContent: '' };
	const show = createHint(element as HTMLElement);
	show('how to', 2000);
	show('');
	expect(element.hidden).toBe(true);
	show('failed', 4000);
	vi.advanceTimersByTime(3000);
	expect(element).toEqual({ hidden: false, textContent: 'failed' });
});
