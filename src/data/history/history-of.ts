import type { ComponentId } from '../architecture/components.ts';
import { lanes } from './history.ts';

const rows = lanes
	.flatMap((lane) => lane.tracks)
	.flatMap((track) =>
		track.changes.map((change) => ({
			track,
			change,
			about: change.components ?? track.components,
		})),
	);

/** The components that the history says something about. */
export const componentsWithHistory: readonly string[] = [
	...new Set(rows.flatMap(({ about }) => about)),
];

/** Gives the part of the history that is about one component, with the track of each change. */
export function historyOf(component: ComponentId) {
	return rows.filter(({ about }) => about.includes(component));
}
