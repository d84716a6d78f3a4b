import { components } from '../data/components.ts';
import { connections } from '../data/connections.ts';
import type { SiteFlow } from '../data/flows.ts';
import { drawScene } from '../diagram/draw.ts';
import { frameAt, type PictureFlow } from '../diagram/frame.ts';
import { tall } from '../diagram/place-tall.ts';
import { wide } from '../diagram/place-wide.ts';
import { layoutScene, type Scene } from '../diagram/scene.ts';
import { toMarkup } from '../diagram/to-markup.ts';
import { sourceOf, targetOf } from '../model/flow.ts';
import type { Locale } from '../model/locale.ts';
import { labelScene } from './label-scene.ts';

/** Both compositions of the picture, laid out once. */
export const scenes: readonly Scene[] = [wide, tall].map((placement) =>
	layoutScene({ components, connections }, placement),
);

/** Gives a flow as the picture needs it. */
export function pictureFlow(flow: SiteFlow): PictureFlow {
	return {
		id: flow.id,
		steps: flow.steps.map(({ id, connection, information }) => ({
			id,
			wire: `${connection}/${information}`,
			source: sourceOf(connections[connection], information),
			target: targetOf(connections[connection], information),
		})),
	};
}

/** Draws every composition of the picture at a step, or at step 0, as markup. */
export function drawPicture(locale: Locale, flow: SiteFlow, stepId?: string): string {
	const picture = pictureFlow(flow);
	const labels = labelScene(locale, flow);
	const frame = frameAt(picture, stepId);
	return scenes
		.map((scene) => toMarkup(drawScene({ scene, flow: picture, frame, labels })))
		.join('');
}
