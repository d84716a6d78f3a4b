import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dropHistory, enterHistory, enterHistorySoon, settleHistory } from './history-entry.ts';

let entries: string[] = [];

beforeEach(() => {
	entries = [];
	const take = (name: string) => (_: unknown, __: string, address: string) => {
		entries.push(`${name} ${address}`);
	};
	vi.stubGlobal('history', { pushState: take('push'), replaceState: take('replace') });
	// Where nothing is painted, nothing is waited for but the end of what runs.
	vi.stubGlobal('document', { hidden: true });
});

afterEach(() => {
	vi.unstubAllGlobals();
});

test('an entry waits for the paint', async () => {
	enterHistorySoon('push', '/one/');
	expect(entries).toEqual([]);
	await vi.waitFor(() => {
		expect(entries).toEqual(['push /one/']);
	});
});

test('entries keep their order, whether they wait or not', () => {
	enterHistorySoon('push', '/one/');
	enterHistorySoon('replace', '/two/');
	enterHistory('push', '/three/');
	expect(entries).toEqual(['push /one/', 'replace /two/', 'push /three/']);
});

test('who reads the address has the entry made first, and once', async () => {
	enterHistorySoon('push', '/one/');
	settleHistory();
	expect(entries).toEqual(['push /one/']);
	await Promise.resolve();
	expect(entries).toEqual(['push /one/']);
});

test('an entry that was dropped is not made', async () => {
	enterHistorySoon('push', '/one/');
	dropHistory();
	await Promise.resolve();
	settleHistory();
	expect(entries).toEqual([]);
});

test('nothing enters where nothing is to', async () => {
	enterHistorySoon('none', '/one/');
	await Promise.resolve();
	settleHistory();
	expect(entries).toEqual([]);
});
