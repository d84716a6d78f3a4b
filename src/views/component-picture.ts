import { architecture } from '../data/architecture/architecture.ts';
import { connections, singleConnectionIds } from '../data/architecture/connections.ts';
import { drawScene } from '../diagram/picture/draw.ts';
import type { Frame } from '../diagram/picture/frame.ts';
import { neighborhoodOf, placeNeighbors } from '../diagram/picture/place-neighbors.ts';
import { layoutScene } from '../diagram/picture/scene.ts';
import { toMarkup } from '../diagram/svg/to-markup.ts';
import type { Locale } from '../model/locale.ts';
import { labelArchitecture } from './label-scene.ts';

/** Nothing plays in the picture of one component: every wire is simply there. */
const still: Frame = Object.fromEntries(
	singleConnectionIds.map((id) => [`wire:${id}/with-opener`, { 'data-state': 'all' }]),
);

const single = {
	...architecture,
	connections: Object.fromEntries(singleConnectionIds.map((id) => [id, connections[id]])),
};

/** Draws one component with its own connections, in both compositions, as markup. */
export function drawComponent(locale: Locale, component: string, title: string): string {
	const neighborhood = neighborhoodOf(single, component);
	const labels = { ...labelArchitecture(locale), picture: title, steps: {} };
	return (['wide', 'tall'] as const)
		.map((name) => {
			const scene = layoutScene(neighborhood, placeNeighbors(neighborhood, component, name));
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
