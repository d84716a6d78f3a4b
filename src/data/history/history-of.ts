import type { ComponentId } from '../architecture/components.ts';
import { lanes } from './history.ts';

const rows = lanes
	.flatMap((lane) => lane.tracks)
	.flatMap((track) =>
		track.marks.map((mark) => ({ track, mark, about: mark.components ?? track.components })),
	);

/** The components that the history says something about. */
export const componentsWithHistory: readonly string[] = [
	...new Set(rows.flatMap(({ about }) => about)),
];

/** Gives the part of the history that is about one component, with the track of each mark. */
export function historyOf(component: ComponentId) {
	return rows.filter(({ about }) => about.includes(component));
}
