import { components } from '../data/components.ts';
import { connections, singleConnectionIds } from '../data/connections.ts';
import { drawScene } from '../diagram/draw.ts';
import type { Frame } from '../diagram/frame.ts';
import { neighbourhoodOf, placeNeighbours } from '../diagram/place-neighbours.ts';
import { layoutScene } from '../diagram/scene.ts';
import { toMarkup } from '../diagram/to-markup.ts';
import type { Locale } from '../model/locale.ts';
import { labelArchitecture } from './label-scene.ts';

/** Nothing plays in the picture of one component: every wire is simply there. */
const still: Frame = Object.fromEntries(
	singleConnectionIds.map((id) => [`wire:${id}/with-opener`, { 'data-state': 'all' }]),
);

const single = {
	components,
	connections: Object.fromEntries(singleConnectionIds.map((id) => [id, connections[id]])),
};

/** Draws one component with its own connections, in both compositions, as markup. */
export function drawComponent(locale: Locale, component: string, title: string): string {
	const architecture = neighbourhoodOf(single, component);
	const labels = { ...labelArchitecture(locale), picture: title, steps: {} };
	return (['wide', 'tall'] as const)
		.map((name) => {
			const scene = layoutScene(architecture, placeNeighbours(architecture, component, name));
			return toMarkup(
				drawScene({
					scene,
					flow: { id: component, steps: [], boxes: [], wires: {} },
					frame: still,
					labels,
				}),
			);
		})
		.join('');
}
