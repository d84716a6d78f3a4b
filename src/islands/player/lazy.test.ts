import { expect, test } from 'vitest';
import { Lazy } from './lazy.ts';

/** A word that is loaded when it is asked for, and what has happened to it. */
function makeLazy() {
	const calls: string[] = [];
	let settle: { resolve: (word: string) => void; reject: () => void } | undefined;
	const lazy: Lazy<string> = new Lazy<string>({
		open: () => {
			calls.push('load');
			return new Promise<string>((resolve, reject) => {
				settle = { resolve, reject: () => reject(new Error('no line')) };
			});
		},
		arrive: (word) => calls.push(`arrive at ${word}`),
		close: (word) => calls.push(`close ${word}`),
		giveUp: () => {
			calls.push('give up');
			lazy.follow(false);
		},
	});
	const end = async (ends: 'loaded' | 'failed') => {
		if (ends === 'loaded') settle?.resolve('it');
		else settle?.reject();
		await new Promise((resolve) => setTimeout(resolve));
		return calls;
	};
	return { lazy, end };
}

test('it opens once, arrives as often as it is asked for, and closes', async () => {
	const { lazy, end } = makeLazy();
	lazy.follow(true);
	lazy.follow(true);
	expect(lazy.opened).toBeUndefined();
	await end('loaded');
	lazy.follow(true);
	expect(lazy.opened).toBe('it');
	lazy.follow(false);
	lazy.follow(false);
	expect(lazy.opened).toBeUndefined();
	expect(await end('loaded')).toEqual(['load', 'arrive at it', 'arrive at it', 'close it']);
});

test('what cannot be had is given up, and may be asked for again', async () => {
	const { lazy, end } = makeLazy();
	lazy.follow(true);
	await end('failed');
	expect(lazy.isWanted).toBe(false);
	lazy.follow(true);
	expect(await end('loaded')).toEqual(['load', 'give up', 'load', 'arrive at it']);
});

test('it tells when it is there, or given up', async () => {
	const { lazy, end } = makeLazy();
	await lazy.settled;
	lazy.follow(true);
	const seen: unknown[] = [];
	void lazy.settled.then(() => seen.push(lazy.opened));
	lazy.follow(true);
	await Promise.resolve();
	expect(seen).toEqual([]);
	await end('loaded');
	expect(seen).toEqual(['it']);
	lazy.follow(false);
	lazy.follow(true);
	void lazy.settled.then(() => seen.push('given up'));
	await end('failed');
	expect(seen).toEqual(['it', 'given up']);
});

test('what is called off while it loads is closed when it comes', async () => {
	const { lazy, end } = makeLazy();
	lazy.follow(true);
	lazy.follow(false);
	expect(await end('loaded')).toEqual(['load', 'close it']);
	expect(lazy.opened).toBeUndefined();
});

test('what is called off while it loads is missed by no one', async () => {
	const { lazy, end } = makeLazy();
	lazy.follow(true);
	lazy.follow(false);
	expect(await end('failed')).toEqual(['load']);
});

test('what is called off and asked for again while it loads is loaded once', async () => {
	const { lazy, end } = makeLazy();
	lazy.follow(true);
	lazy.follow(false);
	lazy.follow(true);
	expect(await end('loaded')).toEqual(['load', 'arrive at it']);
});
