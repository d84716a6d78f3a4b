import { afterEach, expect, test, vi } from 'vitest';
import { keepAwake } from './keep-awake.ts';

/** A page that can be kept awake; what is asked of it is answered when the test says so. */
function open() {
	const page = Object.assign(new EventTarget(), { hidden: false });
	const answers: (() => void)[] = [];
	const release = vi.fn(() => Promise.resolve());
	const request = vi.fn(() => new Promise((resolve) => answers.push(() => resolve({ release }))));
	vi.stubGlobal('document', page);
	vi.stubGlobal('navigator', { wakeLock: { request } });
	const appear = (hidden: boolean) => {
		page.hidden = hidden;
		page.dispatchEvent(new Event('visibilitychange'));
	};
	const answer = async () => {
		for (const give of answers.splice(0)) give();
		await new Promise(setImmediate);
	};
	return { request, release, appear, answer };
}

afterEach(() => {
	vi.unstubAllGlobals();
});

test('the screen stays on until it may go dark', async () => {
	const { request, release, answer } = open();
	const letSleep = keepAwake();
	await answer();
	expect(request).toHaveBeenCalledTimes(1);
	expect(release).not.toHaveBeenCalled();
	letSleep();
	expect(release).toHaveBeenCalledTimes(1);
});

test('a page that comes back into sight asks again, and none that was left', async () => {
	const { request, appear, answer } = open();
	const letSleep = keepAwake();
	await answer();
	appear(true);
	expect(request).toHaveBeenCalledTimes(1);
	appear(false);
	expect(request).toHaveBeenCalledTimes(2);
	await answer();
	letSleep();
	appear(false);
	expect(request).toHaveBeenCalledTimes(2);
});

test('what is granted after the end is given back', async () => {
	const { release, answer } = open();
	keepAwake()();
	await answer();
	expect(release).toHaveBeenCalledTimes(1);
});

test('a browser that refuses, or cannot, is left alone', async () => {
	open();
	vi.stubGlobal('navigator', { wakeLock: { request: () => Promise.reject(new Error('low')) } });
	keepAwake()();
	vi.stubGlobal('navigator', {});
	keepAwake()();
	await new Promise(setImmediate);
});
