import { describe, expect, test } from 'vitest';
import { readViewOptions, speeds, writeSpeed } from './view-options.ts';

/** Addresses that nobody means but somebody will type, cut off or paste. */
const nonsense = [
	'',
	'?',
	'speed',
	'?speed',
	'?speed=',
	'?speed=fast',
	'?speed=NaN',
	'?speed=Infinity',
	'?speed=-1',
	'?speed=1e0',
	'?speed=%',
	'?speed=%E0%A4%A',
	'?speed=2&speed=0.5',
	'?speed=<script>',
	'?=2',
	'&&&&',
	'?play=%00',
	'?__proto__=1&constructor=2',
	`?speed=${'9'.repeat(10_000)}`,
	'?速度=速い',
];

describe('readViewOptions', () => {
	test('is at the ordinary speed and at rest without a query', () => {
		const options = readViewOptions('');
		expect(options).toMatchObject({ speed: 1, play: false });
		expect(options).not.toHaveProperty('unknownSpeed');
	});

	test.each(speeds)('knows the speed %d', (speed) => {
		const options = readViewOptions(`?speed=${speed}`);
		expect(options).toMatchObject({ speed });
		expect(options).not.toHaveProperty('unknownSpeed');
	});

	test.each(['?play', '?play=', '?play=1', '?speed=2&play'])('plays at "%s"', (query) => {
		expect(readViewOptions(query).play).toBe(true);
	});

	test.each(['fast', '', '3', '01', '1.0', ' 1', '2x'])(
		'reports the speed "%s", and goes on at the ordinary one',
		(asked) => {
			expect(readViewOptions(`?speed=${encodeURIComponent(asked)}`)).toMatchObject({
				speed: 1,
				unknownSpeed: asked,
			});
		},
	);

	test.each(nonsense)('makes some sense of %j', (query) => {
		expect(speeds).toContain(readViewOptions(query).speed);
	});
});

describe('writeSpeed', () => {
	test('leaves the ordinary speed out', () => {
		expect(writeSpeed('?speed=2', 1)).toBe('');
		expect(writeSpeed('', 1)).toBe('');
	});

	test('replaces the speed of the address', () => {
		expect(writeSpeed('?speed=0.5', 2)).toBe('?speed=2');
	});

	test('uses up the wish to play', () => {
		expect(writeSpeed('?play', 2)).toBe('?speed=2');
	});

	test('keeps what else the address says', () => {
		expect(writeSpeed('?lens=connection&play', 0.5)).toBe('?lens=connection&speed=0.5');
	});

	test.each(nonsense)('is understood again after %j', (query) => {
		for (const speed of speeds) {
			expect(readViewOptions(writeSpeed(query, speed))).toMatchObject({ speed, play: false });
		}
	});
});
