import { type Frame, frameIn, type PictureFlow, type View } from '../picture/frame.ts';

/**
 * Gives the state of every element when so many steps of a flow have been told. What is to come is
 * not in sight: its wires look like those that the flow never uses, and its numbers are not there.
 */
export function recallFrame(flow: PictureFlow, told: number, view: View): Frame {
	const tenses = flow.steps.map((_, index) => {
		if (index === told - 1) return 'active';
		return index < told ? 'past' : 'future';
	});
	const frame = frameIn(flow, tenses, view);
	return Object.fromEntries(
		Object.entries(frame).map(([key, attributes]) => {
			const isToCome = attributes['data-state'] === 'future';
			if (isToCome && key.startsWith('wire:'))
				return [key, { ...attributes, 'data-state': 'quiet' }];
			if (isToCome && key.startsWith('badge:')) return [key, { ...attributes, 'data-shown': 'no' }];
			return [key, attributes];
		}),
	);
}
