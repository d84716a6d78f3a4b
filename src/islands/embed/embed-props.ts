import type { PictureFlow } from '../../diagram/picture/frame.ts';

/** What an embedded page hands to its player. */
export interface EmbedProps {
	readonly flow: PictureFlow;
	/** What the page shows: 0 is the flow as a whole, n its nth step. */
	readonly position: number;
}
