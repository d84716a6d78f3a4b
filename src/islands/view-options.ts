/** The speeds that a flow plays at; 1 is the ordinary one and is left out of addresses. */
export const speeds = [0.5, 1, 2] as const;

/** A speed that a flow plays at. */
export type Speed = (typeof speeds)[number];

/** How a reader wants to see a flow, as the query of the address says it. */
export interface ViewOptions {
	readonly speed: Speed;
	/** The reader has asked for the flow to play from here. */
	readonly play: boolean;
	/** What the address asks for and does not exist. */
	readonly unknownSpeed?: string;
}

/** Reads the query of an address. Nonsense gives the ordinary value and is reported, never thrown. */
export function readViewOptions(query: string): ViewOptions {
	const parameters = new URLSearchParams(query);
	const asked = parameters.get('speed');
	const speed = speeds.find((value) => String(value) === asked);
	return {
		speed: speed ?? 1,
		play: parameters.has('play'),
		...(asked !== null && speed === undefined ? { unknownSpeed: asked } : {}),
	};
}

/** Gives the query for a speed, keeping whatever else the query says; `play` is used up. */
export function writeSpeed(query: string, speed: Speed): string {
	const parameters = new URLSearchParams(query);
	parameters.delete('play');
	if (speed === 1) parameters.delete('speed');
	else parameters.set('speed', String(speed));
	const written = parameters.toString();
	return written === '' ? '' : `?${written}`;
}
