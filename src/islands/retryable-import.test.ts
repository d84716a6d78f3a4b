import { expect, test, vi } from 'vitest';
import { retryableImport } from './retryable-import.ts';

/** A script that is there, and one that is not; what is added to the address is a comment. */
const there = 'data:text/javascript,export%20const%20answer=42//there';
const broken = 'data:text/javascript,throw%20Error(location)//broken';

function failing(address: string) {
	return vi.fn(() =>
		Promise.reject<{ answer: number }>(
			new TypeError(`Failed to fetch dynamically imported module: ${address}`),
		),
	);
}

test('a failure that the browser remembers ends with the next try, and one copy stays', async () => {
	const load = failing(there);
	await expect(retryableImport(load)).rejects.toThrow('Failed to fetch');
	const script = await retryableImport(load);
	expect(script.answer).toBe(42);
	expect(await retryableImport(load), 'asked for once more').toBe(script);
});

test('each try that fails is followed by one under another address', async () => {
	const load = failing(broken);
	await expect(retryableImport(load)).rejects.toThrow('Failed to fetch');
	const first = await retryableImport(load).catch((error: unknown) => error);
	const second = await retryableImport(load).catch((error: unknown) => error);
	expect(second, 'not the one that is remembered').not.toBe(first);
});

test('what the browser loads, or does not name, is left as it is', async () => {
	expect(await retryableImport(() => Promise.resolve('a script'))).toBe('a script');
	const load = () => Promise.reject(new TypeError('Importing a module script failed.'));
	for (const time of [1, 2])
		await expect(retryableImport(load), String(time)).rejects.toThrow('Importing');
});
