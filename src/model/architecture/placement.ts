/** A point in the picture's own units, origin at the top left. */
export type Point = readonly [x: number, y: number];

/** A rectangle in the picture's own units. */
interface Rectangle {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** The two compositions of the one picture: wide for screens, tall for phones. */
export const compositionNames = ['wide', 'tall'] as const;

/** One of the two compositions. */
export type CompositionName = (typeof compositionNames)[number];

/** Where a box stands and how its name is set. */
export interface BoxPlace extends Rectangle {
	/** Break the name after this hyphenated part, where one line would be too long. */
	readonly breakAfter?: string;
	/** Names over icons in narrow boxes, icons beside names elsewhere, no icon in the smallest. */
	readonly layout: 'beside' | 'above' | 'bare';
	/** Show the few words about its role under the name. */
	readonly role: boolean;
	/** Room for the chip of steps that happen inside the box. */
	readonly chip?: ChipPlace;
	/** Middle of the badge of steps that happen inside, where a corner of the box is taken. */
	readonly badge?: Point;
	/** Room under the name for the state of Pods. */
	readonly life?: boolean;
}

/** Room for the chip of a wire: its near edge, the side it grows to, and how far it may grow. */
export interface ChipPlace {
	readonly x: number;
	/** Middle of the chip. */
	readonly y: number;
	readonly grows: 'right' | 'left';
	readonly width: number;
}

/** A wire by hand: its corners from edge to edge, in the direction of information. */
export interface WirePlace {
	readonly corners: readonly [Point, Point, ...Point[]];
	readonly chip?: ChipPlace;
	/** Middle of the badge, where the middle of the longest straight part is taken. */
	readonly badge?: Point;
	/**
	 * Middle of what names the port while the picture shows connections, at the end or on the line of
	 * one wire of each connection.
	 */
	readonly port?: Point;
}

/** A ground behind boxes. `sheets` draws that many more behind it, to say "many". */
export interface RegionPlace extends Rectangle {
	readonly label: Point;
	readonly sheets: number;
}

/** A composition: every place by hand, keyed by the ids of the data. */
export interface Placement {
	readonly name: CompositionName;
	readonly width: number;
	readonly height: number;
	/** Radius of a badge. */
	readonly badge: number;
	/** Size of the monospaced letters in chips, and the height of chips. */
	readonly chip: { readonly letter: number; readonly height: number };
	readonly regions: Readonly<Record<string, RegionPlace>>;
	readonly boxes: Readonly<Record<string, BoxPlace>>;
	/** Keyed by `connection/information`; a direction without a place is not drawn. */
	readonly wires: Readonly<Record<string, WirePlace>>;
}
