import { expect, test } from 'vitest';
import { type PictureFlow, plainView } from '../picture/frame.ts';
import { recallFrame } from './recall-frame.ts';

const flow: PictureFlow = {
	id: 'small',
	boxes: ['api', 'scheduler', 'store'],
	wires: {
		'in/with-opener': ['scheduler', 'api'],
		'on/with-opener': ['api', 'store'],
		'spare/with-opener': ['store', 'api'],
	},
	lives: { store: 'gone' },
	steps: [
		{ id: 'write', wire: 'in/with-opener', source: 'scheduler', target: 'api' },
		{
			id: 'store',
			wire: 'on/with-opener',
			source: 'api',
			target: 'store',
			lives: { store: 'running' },
		},
		{ id: 'think', source: 'scheduler', target: 'scheduler' },
		{ id: 'write-again', wire: 'in/with-opener', source: 'scheduler', target: 'api' },
	],
};

test.each([0, 1, 2, 3, 4])('%i told: nothing in the frame depends on what is to come', (told) => {
	const steps = flow.steps.slice(0, told);
	const short = recallFrame({ ...flow, steps }, told, plainView);
	const whole = recallFrame(flow, told, plainView);
	for (const [key, attributes] of Object.entries(whole)) {
		if (key in short) {
			expect(attributes, key).toEqual(short[key]);
		} else {
			// What belongs to steps to come is there, as everything on the page is, and not shown.
			expect(key).toMatch(/^(?:badge|chip|slot):/);
			const { 'data-shown': shown = 'no', 'data-state': state = 'hidden' } = attributes;
			expect([shown, state === 'hidden' || state === 'future'], key).toEqual(['no', true]);
		}
	}
});

test('what has been told stands as on the page of its step', () => {
	const frame = recallFrame(flow, 2, plainView);
	expect(frame['picture']?.['data-step']).toBe('store');
	expect(frame['wire:in/with-opener']?.['data-state']).toBe('past');
	expect(frame['wire:on/with-opener']?.['data-state']).toBe('active');
	expect(frame['badge:store']).toMatchObject({ 'data-shown': 'yes', 'aria-current': 'step' });
	expect(frame['box:store']?.['data-life']).toBe('running');
	expect(frame['badge:think']?.['data-shown']).toBe('no');
	expect(frame['badge:write-again']?.['data-shown']).toBe('no');
});
