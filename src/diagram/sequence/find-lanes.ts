import type { RecordedEvent } from '../../model/recordings/evidence.ts';

/** The line of one participant: a component, or its instance on one node. */
export interface LaneId {
	readonly component: string;
	/** Only where the recording tells for every event of the component on which node it was. */
	readonly node?: string;
}

/** The lane of what the recorder notes. */
const recorder = 'recorder';

/** Gives the participants of an event: who acts, and upon whom. A note has only one. */
export function endsOf(event: RecordedEvent): { readonly from?: LaneId; readonly to: LaneId } {
	if (event.kind === 'note') return { to: { component: recorder } };
	const node = event.node === undefined ? {} : { node: event.node };
	const [from, to] = [{ component: event.from }, { component: event.to }];
	switch (event.kind) {
		case 'request':
			return { from: { ...from, ...node }, to };
		case 'delivery':
			return { from, to: { ...to, ...node } };
		case 'cri':
		case 'exec':
		case 'kernel':
			return { from: { ...from, ...node }, to: { ...to, ...node } };
		case 'store':
		case 'cloud':
			return { from, to };
	}
}

/**
 * Finds the lanes of a recording, in the given order of components; those that are not in it come
 * last. A component has one lane per node if two or more took
 * part and every one of its events tells its node: nothing is put on a node by guess.
 */
export function findLanes(
	events: readonly RecordedEvent[],
	order: readonly string[],
): readonly LaneId[] {
	const ends = events.map(endsOf).flatMap(({ from, to }) => (from ? [from, to] : [to]));
	const components = [...new Set(ends.map(({ component }) => component))];
	return components
		.sort((a, b) => rankIn(order, a) - rankIn(order, b))
		.flatMap((component): readonly LaneId[] => {
			const nodes = [
				...new Set(ends.filter((end) => end.component === component).map(({ node }) => node)),
			].sort();
			return nodes.length < 2 || nodes.includes(undefined)
				? [{ component }]
				: nodes.map((node) => ({ component, ...(node === undefined ? {} : { node }) }));
		});
}

/** Tells the place of a participant among the lanes. */
export function laneIndex(lanes: readonly LaneId[], { component, node }: LaneId): number {
	const found = lanes.findIndex(
		(lane) => lane.component === component && (lane.node === undefined || lane.node === node),
	);
	if (found < 0) throw new Error(`No lane for "${component}" on "${node ?? 'no node'}".`);
	return found;
}

/** Tells whether a lane is that of the recorder's notes. */
export function isRecorder({ component }: LaneId): boolean {
	return component === recorder;
}

function rankIn(order: readonly string[], component: string): number {
	const rank = order.indexOf(component);
	return rank < 0 ? order.length : rank;
}
