import { architecture } from '../data/architecture/architecture.ts';
import { components, type PagedComponentId } from '../data/architecture/components.ts';
import { tall } from '../data/architecture/places-tall.ts';
import { wide } from '../data/architecture/places-wide.ts';
import type { SiteFlow } from '../data/flows/flows.ts';
import { insides } from '../data/inside/insides.ts';
import { drawInside } from '../diagram/inside/draw-inside.ts';
import { type InsideFlow, insideFrameAt } from '../diagram/inside/frame.ts';
import { layoutInside } from '../diagram/inside/layout-inside.ts';
import { plainView, type View } from '../diagram/picture/frame.ts';
import type { Scene } from '../diagram/picture/scene.ts';
import { toMarkup } from '../diagram/svg/to-markup.ts';
import { inBrackets } from '../model/format/format-list.ts';
import type { Locale } from '../model/locale.ts';
import { insideFlow, stillInside } from './inside-flow.ts';
import { labelInside } from './label-inside.ts';

const laidOut = new Map<PagedComponentId, readonly Scene[]>();

/** Gives both compositions of what is inside a component. Leading wires takes long, so once. */
export function insideScenes(component: PagedComponentId): readonly Scene[] {
	const scenes =
		laidOut.get(component) ??
		[wide, tall].map((main) => layoutInside(insides[component], architecture, main));
	laidOut.set(component, scenes);
	return scenes;
}

/** Draws both compositions of what is inside a component, with every arrow alike, as markup. */
export function drawInsideStill(
	locale: Locale,
	component: PagedComponentId,
	title: string,
): string {
	return draw(locale, component, title, (scene) => stillInside(component, scene), undefined);
}

/** Draws both compositions of what is inside a component at a step of a flow, or at step 0. */
export function drawInsideStep(
	locale: Locale,
	flow: SiteFlow,
	component: PagedComponentId,
	stepId?: string,
	view: View = plainView,
): string {
	const title = flow.title[locale] + inBrackets(components[component].name[locale], locale);
	return draw(
		locale,
		component,
		title,
		(scene) => insideFlow(flow, component, scene),
		flow,
		(played) => insideFrameAt(played, stepId, view),
	);
}

/** Nothing plays on the page of a component: every wire is simply there. */
function still({ wires }: InsideFlow) {
	return Object.fromEntries(
		Object.keys(wires).map((id) => [`wire:${id}`, { 'data-state': 'all' }]),
	);
}

function draw(
	locale: Locale,
	component: PagedComponentId,
	title: string,
	flowOn: (scene: Scene) => InsideFlow,
	flow?: SiteFlow,
	frameOf: (flow: InsideFlow) => ReturnType<typeof insideFrameAt> = still,
): string {
	return insideScenes(component)
		.map((scene) => {
			const played = flowOn(scene);
			const labels = labelInside(locale, component, { title, scene, flow, played });
			return toMarkup(drawInside({ scene, flow: played, frame: frameOf(played), labels }));
		})
		.join('');
}
