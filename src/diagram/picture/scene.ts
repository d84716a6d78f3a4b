import type { Architecture } from '../../model/architecture/architecture.ts';
import type { Component } from '../../model/architecture/component.ts';
import type { Connection } from '../../model/architecture/connection.ts';
import { type Information, sourceOf, targetOf } from '../../model/flows/flow.ts';
import type {
	BoxPlace,
	ChipPlace,
	CompositionName,
	Placement,
	Point,
	RegionPlace,
} from '../../model/architecture/placement.ts';
import { longestSegment, pathThrough, trimEnds, type LineSegment } from './wire-shape.ts';

/** How far heads of arrows end before the box they point at. */
export const headGap = 6;

/** The id of a wire: `connection/information`, such as `scheduler-to-api/with-opener`. */
export type WireId = `${string}/${Information}`;

/** A box with its place. */
export interface SceneBox extends BoxPlace {
	readonly component: string;
	readonly plane: Component['plane'];
	readonly duty?: Component['duty'];
	/** Path data in a 16 by 16 square. */
	readonly icon?: string;
}

/** The tip of an arrow: where it is and where it points, in degrees, 0 to the right. */
export interface Head {
	readonly at: Point;
	readonly degrees: number;
}

/** A line between two boxes for information of one direction. */
export interface SceneWire {
	readonly id: WireId;
	readonly connection: string;
	readonly source: string;
	readonly target: string;
	readonly openedBy: string;
	/** None for what one part hands on to another. */
	readonly transport?: Connection['transport'];
	/** Path data from source to target, and the corners that it goes through. */
	readonly path: string;
	readonly corners: readonly Point[];
	/** The tip at the target of the information. */
	readonly head: Head;
	/** The tip at the side that accepts the connection; the same as `head` where information goes with the opener. */
	readonly connectionHead: Head;
	/** Middle of the badge. */
	readonly badge: Point;
	readonly chip?: ChipPlace;
	/** Middle of the label that names the port, on one wire of each connection. */
	readonly port?: Point;
}

/** A ground behind boxes. */
export interface SceneRegion extends RegionPlace {
	readonly id: string;
}

/** The laid-out picture: numbers and path strings, no language, no state. */
export interface Scene {
	readonly name: CompositionName;
	readonly width: number;
	readonly height: number;
	readonly badge: number;
	readonly chip: Placement['chip'];
	readonly regions: readonly SceneRegion[];
	readonly boxes: readonly SceneBox[];
	readonly wires: readonly SceneWire[];
}

/**
 * Lays the architecture out by the given placement.
 * @throws Error when the placement names a component or a connection that is not in the data, or
 * leaves a component out: a picture never drops a fact silently.
 */
export function layoutScene(architecture: Architecture, placement: Placement): Scene {
	for (const component of Object.keys(architecture.components)) {
		if (!(component in placement.boxes)) {
			throw new Error(`The ${placement.name} composition has no place for "${component}".`);
		}
	}
	const { name, width, height, badge, chip } = placement;
	return {
		name,
		width,
		height,
		badge,
		chip,
		regions: Object.entries(placement.regions).map(([id, place]) => ({ id, ...place })),
		boxes: Object.entries(placement.boxes).map(([component, place]) => {
			const { plane, duty } = find(architecture.components, component, placement.name);
			const icon = architecture.icons[component];
			return {
				component,
				plane,
				...(duty === undefined ? {} : { duty }),
				...(icon === undefined ? {} : { icon }),
				...place,
			};
		}),
		wires: Object.keys(placement.wires).map((key) => layoutWire(key, architecture, placement)),
	};
}

function layoutWire(key: string, architecture: Architecture, placement: Placement): SceneWire {
	const { connection: connectionId, information } = parseWireId(key);
	const connection = find(architecture.connections, connectionId, placement.name);
	const place = find(placement.wires, key, placement.name);
	const corners = trimEnds(place.corners, 0, headGap);
	const stretch = longestSegment(place.corners);
	const head = headAt(corners, 'end');
	return {
		id: `${connectionId}/${information}`,
		connection: connectionId,
		source: sourceOf(connection, information),
		target: targetOf(connection, information),
		openedBy: connection.openedBy,
		transport: connection.transport,
		path: pathThrough(corners),
		corners,
		head,
		connectionHead:
			information === 'with-opener' ? head : headAt(trimEnds(place.corners, headGap, 0), 'start'),
		badge: place.badge ?? middleOf(stretch),
		...(place.chip ? { chip: place.chip } : {}),
		...(place.port ? { port: place.port } : {}),
	};
}

/** Reads a wire id. @throws Error when it is not of the form `connection/information`. */
function parseWireId(key: string): { connection: string; information: Information } {
	const [connection, information] = key.split('/');
	if (connection && (information === 'with-opener' || information === 'against-opener')) {
		return { connection, information };
	}
	throw new Error(
		`"${key}" is no wire: write connection/with-opener or connection/against-opener.`,
	);
}

function find<T>(record: Readonly<Record<string, T>>, key: string, composition: string): T {
	const found = record[key];
	if (found !== undefined) return found;
	throw new Error(`The ${composition} composition places "${key}", which is not in the data.`);
}

function middleOf([[x1, y1], [x2, y2]]: LineSegment): Point {
	return [(x1 + x2) / 2, (y1 + y2) / 2];
}

/** Gives the tip of an arrow at an end of a wire. @throws Error with fewer than two corners. */
export function headAt(corners: readonly Point[], end: 'start' | 'end'): Head {
	const [tip, before] = end === 'end' ? [corners.at(-1), corners.at(-2)] : [corners[0], corners[1]];
	if (!tip || !before) throw new Error('A wire needs at least two corners.');
	const degrees = (Math.atan2(tip[1] - before[1], tip[0] - before[0]) * 180) / Math.PI;
	return { at: tip, degrees };
}
