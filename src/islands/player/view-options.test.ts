import { describe, expect, test } from 'vitest';
import {
	type Choices,
	type KeptOptions,
	readViewOptions,
	speeds,
	viewOf,
	writeViewOptions,
} from './view-options.ts';

const choices: Choices = {
	downs: ['etcd', 'kubelet'],
	insides: ['etcd', 'kubelet'],
	topologies: { managed: { absent: ['kube-proxy'], hidden: ['etcd'] } },
	replays: true,
};
const ordinary: KeptOptions = { speed: 1, lens: 'information' };
const everything: KeptOptions = {
	speed: 2,
	lens: 'connection',
	down: 'etcd',
	topology: 'managed',
	inside: 'kubelet',
	replay: 'bind-pod',
	rate: 100,
	present: true,
};

/** Addresses that nobody means but somebody will type, cut off or paste. */
const nonsense = [
	'',
	'?',
	'speed',
	'?speed',
	'?speed=NaN',
	'?speed=Infinity',
	'?speed=-1',
	'?speed=1e0',
	'?speed=%',
	'?speed=%E0%A4%A',
	'?speed=2&speed=0.5',
	'?lens=<script>',
	'?lens&down&topology&play',
	'?down=constructor&topology=__proto__',
	'?topology=toString',
	'?=2',
	'&&&&',
	'?play=%00',
	'?__proto__=1&constructor=2',
	'?速度=速い',
];

/** Reads a query as the page with these choices does. */
function read(query: string) {
	return readViewOptions(query, choices);
}

describe('readViewOptions', () => {
	test('gives the ordinary view at rest without a query', () => {
		expect(read('')).toEqual({ ...ordinary, play: false, unknown: [] });
	});

	test.each(speeds)('knows the speed %d', (speed) => {
		expect(read(`?speed=${speed}`)).toEqual({ ...ordinary, speed, play: false, unknown: [] });
	});

	test('knows everything that the page offers', () => {
		const query =
			'?lens=connection&down=etcd&topology=managed&inside=kubelet&speed=2&replay=bind-pod&rate=100&present';
		expect(read(query)).toEqual({
			...everything,
			play: false,
			unknown: [],
		});
	});

	test('does not play where the address says something else', () => {
		expect(read('?play=no')).toEqual({ ...ordinary, play: false, unknown: ['play=no'] });
	});

	test.each(['?play', '?play=', '?play=1', '?speed=2&play'])('plays at "%s"', (query) => {
		expect(read(query).play).toBe(true);
	});

	test.each([
		'speed=fast',
		'speed=',
		'speed=3',
		'speed=01',
		'speed=1.0',
		'speed=2x',
		'lens=both',
		'down=kubectl',
		'down=',
		'topology=edge',
		'rate=10',
		'present=yes',
	])('reports %s, and goes on as if nobody had asked', (asked) => {
		expect(read(`?${asked}`)).toEqual({ ...ordinary, play: false, unknown: [asked] });
	});

	test('reports everything that does not exist, and keeps what does', () => {
		expect(read('?speed=9&down=nobody&lens=connection')).toMatchObject({
			speed: 1,
			lens: 'connection',
			unknown: ['speed=9', 'down=nobody'],
		});
	});

	test('replays from the beginning of a step, or from an event, at a rate that exists', () => {
		expect(read('?replay')).toMatchObject({ replay: '', unknown: [] });
		expect(read('?replay=bind-pod&rate=10')).toMatchObject({ replay: 'bind-pod', rate: 10 });
		expect(read('?replay&rate=7')).toMatchObject({ replay: '', unknown: ['rate=7'] });
		expect(read('?replay&rate=7')).not.toHaveProperty('rate');
	});

	test.each(['replay', 'replay=bind-pod'])('reports %s where nothing was recorded', (asked) => {
		const { replay, unknown } = readViewOptions(`?${asked}`, { ...choices, replays: false });
		expect(replay).toBeUndefined();
		expect(unknown).toEqual([asked]);
	});

	test('asks what comes next, and replays nothing beside it', () => {
		expect(read('?recall')).toMatchObject({ recall: true, unknown: [] });
		expect(read('?recall=')).toMatchObject({ recall: true, unknown: [] });
		expect(read('?recall=hard')).toMatchObject({ unknown: ['recall=hard'] });
		expect(read('?recall=hard')).not.toHaveProperty('recall');
		const beside = read('?recall&replay=bind-pod&rate=10&inside=etcd&lens=connection');
		expect(beside).toEqual({
			speed: 1,
			lens: 'connection',
			recall: true,
			play: false,
			unknown: [],
		});
	});

	test.each(nonsense)('makes some sense of %j', (query) => {
		const { speed, lens, down, topology } = read(query);
		expect(speeds).toContain(speed);
		expect(['information', 'connection']).toContain(lens);
		expect([undefined, ...choices.downs]).toContain(down);
		expect([undefined, ...Object.keys(choices.topologies)]).toContain(topology);
	});

	test('makes some sense of a query without end', () => {
		expect(read(`?speed=${'9'.repeat(100_000)}`)).toMatchObject({ speed: 1 });
	});
});

describe('writeViewOptions', () => {
	test('leaves out what is ordinary', () => {
		expect(writeViewOptions('?speed=2&lens=connection&down=etcd', ordinary)).toBe('');
	});

	test('writes everything else, in one order', () => {
		const written =
			'?lens=connection&down=etcd&topology=managed&inside=kubelet&speed=2&replay=bind-pod&rate=100&present';
		expect(writeViewOptions('', everything)).toBe(written);
		expect(writeViewOptions('?speed=0.5&topology=managed', everything)).toBe(written);
	});

	test('writes the beginning of a step as a name without a value, and no rate without Replay', () => {
		expect(writeViewOptions('', { ...ordinary, replay: '' })).toBe('?replay');
		expect(writeViewOptions('?a=b', { ...ordinary, replay: '', rate: 10 })).toBe(
			'?a=b&replay&rate=10',
		);
		expect(writeViewOptions('?replay=x&rate=10', { ...ordinary, rate: 10 })).toBe('');
		expect(writeViewOptions('', { ...ordinary, replay: '', present: true })).toBe(
			'?replay&present',
		);
	});

	test('writes the option to be asked as a name without a value', () => {
		expect(writeViewOptions('', { ...ordinary, recall: true })).toBe('?recall');
		expect(writeViewOptions('?recall&a=b', { ...ordinary, speed: 2, recall: true })).toBe(
			'?a=b&speed=2&recall',
		);
		expect(writeViewOptions('?recall', ordinary)).toBe('');
	});

	test('uses up the option to play', () => {
		expect(writeViewOptions('?play', { ...ordinary, speed: 2 })).toBe('?speed=2');
	});

	test('keeps what else the address says', () => {
		expect(writeViewOptions('?from=mail&play', { ...ordinary, speed: 0.5 })).toBe(
			'?from=mail&speed=0.5',
		);
	});

	test.each(nonsense)('is understood again after %j', (query) => {
		for (const options of [ordinary, everything, { ...ordinary, recall: true } as const]) {
			expect(read(writeViewOptions(query, options))).toEqual({
				...options,
				play: false,
				unknown: [],
			});
		}
	});
});

describe('viewOf', () => {
	test('shows the picture as it is when nobody has asked for anything', () => {
		expect(viewOf(ordinary, choices)).toEqual({ lens: 'information', absent: [], hidden: [] });
	});

	test('shows what the options ask for', () => {
		expect(viewOf(everything, choices)).toEqual({
			lens: 'connection',
			down: 'etcd',
			absent: ['kube-proxy'],
			hidden: ['etcd'],
		});
	});
});
