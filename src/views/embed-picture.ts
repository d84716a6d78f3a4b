import type { Element } from 'hast';
import { embedAddress } from '../data/site/outputs.ts';
import type { SiteFlow } from '../data/flows/flows.ts';
import { createPartWriter, inState } from '../diagram/export/part-writer.ts';
import { drawScene } from '../diagram/picture/draw.ts';
import { frameAt, type PictureFlow } from '../diagram/picture/frame.ts';
import type { SceneLabels } from '../diagram/picture/labels.ts';
import { toMarkup } from '../diagram/svg/to-markup.ts';
import type { Locale } from '../model/locale.ts';
import { labelArchitecture, labelScene } from './label-scene.ts';
import { pictureFlow, sceneOf } from './picture.ts';

/** Gives a flow as an embedded picture needs it: nothing is ever down there. */
export function embeddedFlow(flow: SiteFlow): PictureFlow {
	const { steps, ...whole } = pictureFlow(flow);
	return { ...whole, steps: steps.map(({ outcomes: _, ...step }) => step) };
}

/**
 * Makes what writes both compositions of the picture of a flow for a frame on another site, at a
 * step or as a whole. Numbers lead to embedded pages, and boxes to the site, in a window of its own.
 */
export function createEmbeddedPicture(flow: SiteFlow, locale: Locale): (stepId?: string) => string {
	const drawn = embeddedFlow(flow);
	const labels: SceneLabels = {
		...labelScene(locale, flow),
		// Without the way to what is inside a component, which is only on the site.
		boxes: labelArchitecture(locale).boxes,
	};
	const steps = Object.fromEntries(
		Object.entries(labels.steps).map(([id, step]) => [
			id,
			{ ...step, href: embedAddress(locale, flow.id, id) },
		]),
	);
	const compositions = (['wide', 'tall'] as const).map((name) => {
		const picture = drawScene({
			scene: sceneOf(name),
			flow: drawn,
			frame: frameAt(drawn),
			labels: { ...labels, steps },
		});
		return { picture, write: createPartWriter(picture, (part) => toMarkup(leadOut(part))) };
	});
	return (stepId) => {
		const frame = frameAt(drawn, stepId);
		return compositions
			.map(({ picture, write }) => {
				const root = inState({ ...picture, children: [] }, frame['picture'] ?? {});
				return toMarkup(root).replace('</svg>', `${write(frame).join('')}</svg>`);
			})
			.join('');
	};
}

function leadOut(part: Element): Element {
	const { className } = part.properties;
	const isBox = part.tagName === 'a' && Array.isArray(className) && className.includes('box');
	return isBox
		? { ...part, properties: { ...part.properties, target: '_blank', rel: ['noopener'] } }
		: part;
}
