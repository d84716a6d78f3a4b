import { describe, expect, test } from 'vitest';
import { positionOf, readProps, type PlayerProps, stepAt } from './player-props.ts';

const props = {
	flow: {
		id: 'birth',
		boxes: [],
		wires: {},
		steps: [
			{ id: 'hear', source: 'api', target: 'scheduler' },
			{ id: 'bind', source: 'scheduler', target: 'api' },
		],
	},
	positions: [
		{ address: '/en/flows/birth/', text: 'The birth of a Pod' },
		{ address: '/en/flows/birth/hear/', text: 'Hearing' },
		{ address: '/en/flows/birth/bind/', text: 'Binding' },
	],
} as unknown as PlayerProps;

test('readProps gives back what the page carries', () => {
	expect(readProps(JSON.stringify(props))).toEqual(props);
});

describe('positionOf', () => {
	test('counts from the flow itself', () => {
		const positions = props.positions.map(({ address }) => positionOf(props, address));
		expect(positions).toEqual([0, 1, 2]);
	});

	test.each([
		['/en/flows/birth/index.html', 0],
		['/en/flows/birth/bind/index.html', 2],
		['/EN/Flows/Birth/hear/', 1],
	])('knows "%s", as some servers answer it', (address, position) => {
		expect(positionOf(props, address)).toBe(position);
	});

	test.each([
		'/en/flows/birth',
		'/en/flows/birth/index.htm',
		'/ja/flows/birth/hear/',
		'/en/flows/birth/hear/?speed=2',
		'/en/flows/birth/other/',
		'/',
		'',
	])('knows no position of "%s"', (address) => {
		expect(positionOf(props, address)).toBe(-1);
	});
});

describe('stepAt', () => {
	test('gives the step of every position but the first', () => {
		expect([0, 1, 2].map((position) => stepAt(props, position)?.id)).toEqual([
			undefined,
			'hear',
			'bind',
		]);
	});

	test.each([-1, 3, NaN])('gives none at %d', (position) => {
		expect(stepAt(props, position)).toBeUndefined();
	});
});
