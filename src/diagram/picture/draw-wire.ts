import type { Element } from 'hast';
import { s } from 'hastscript';
import type { SceneLabels } from './labels.ts';
import type { Head, SceneWire } from './scene.ts';

/** Draws a wire with its heads. A wire that no step of the flow uses stays quiet. */
export function drawWire(
	wire: SceneWire,
	labels: SceneLabels,
	state: Readonly<Record<string, string>>,
): Element {
	return s(
		'g',
		{
			class: 'wire',
			'data-key': `wire:${wire.id}`,
			'data-transport': wire.transport,
			role: 'img',
			'aria-label': labels.wires[wire.id],
			'data-state': 'quiet',
			...state,
		},
		[
			s('path', { class: 'line', d: wire.path }),
			drawHead(wire.head, 'information'),
			drawHead(wire.connectionHead, 'connection'),
		],
	);
}

function drawHead({ at: [x, y], degrees }: Head, says: 'information' | 'connection'): Element {
	return s('path', {
		class: 'head',
		'data-says': says,
		d: 'M-9-4.5 0 0-9 4.5',
		transform: `translate(${String(x)} ${String(y)}) rotate(${String(degrees)})`,
	});
}
