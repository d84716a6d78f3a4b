import { expect, test } from 'vitest';
import { Door } from './door.ts';

/** A door to a word, and what has happened at it. */
function makeDoor() {
	const calls: string[] = [];
	let settle: { resolve: (word: string) => void; reject: () => void } | undefined;
	const door: Door<string> = new Door<string>({
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
			door.follow(false);
		},
	});
	const end = async (ends: 'loaded' | 'failed') => {
		if (ends === 'loaded') settle?.resolve('it');
		else settle?.reject();
		await new Promise((resolve) => setTimeout(resolve));
		return calls;
	};
	return { door, end };
}

test('it opens once, arrives as often as it is asked for, and closes', async () => {
	const { door, end } = makeDoor();
	door.follow(true);
	door.follow(true);
	expect(door.opened).toBeUndefined();
	await end('loaded');
	door.follow(true);
	expect(door.opened).toBe('it');
	door.follow(false);
	door.follow(false);
	expect(door.opened).toBeUndefined();
	expect(await end('loaded')).toEqual(['load', 'arrive at it', 'arrive at it', 'close it']);
});

test('what cannot be had is given up, and may be asked for again', async () => {
	const { door, end } = makeDoor();
	door.follow(true);
	await end('failed');
	expect(door.isWanted).toBe(false);
	door.follow(true);
	expect(await end('loaded')).toEqual(['load', 'give up', 'load', 'arrive at it']);
});

test('what is called off while it loads is closed when it comes', async () => {
	const { door, end } = makeDoor();
	door.follow(true);
	door.follow(false);
	expect(await end('loaded')).toEqual(['load', 'close it']);
	expect(door.opened).toBeUndefined();
});

test('what is called off while it loads is missed by no one', async () => {
	const { door, end } = makeDoor();
	door.follow(true);
	door.follow(false);
	expect(await end('failed')).toEqual(['load']);
});

test('what is called off and asked for again while it loads is loaded once', async () => {
	const { door, end } = makeDoor();
	door.follow(true);
	door.follow(false);
	door.follow(true);
	expect(await end('loaded')).toEqual(['load', 'arrive at it']);
});
