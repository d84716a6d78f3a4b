import { architecture } from '../data/architecture/architecture.ts';
import { componentIds, components } from '../data/architecture/components.ts';
import { connections } from '../data/architecture/connections.ts';
import type { SiteFlow, SiteStep } from '../data/flows/flows.ts';
import { topologies, type TopologyId } from '../data/architecture/topologies.ts';
import { drawScene } from '../diagram/picture/draw.ts';
import {
	frameAt,
	type PictureFlow,
	type PictureStep,
	plainView,
	type View,
} from '../diagram/picture/frame.ts';
import { tall } from '../data/architecture/places-tall.ts';
import { wide } from '../data/architecture/places-wide.ts';
import { layoutScene, type Scene } from '../diagram/picture/scene.ts';
import { toMarkup } from '../diagram/svg/to-markup.ts';
import type { Component } from '../model/architecture/component.ts';
import type { CompositionName } from '../model/architecture/placement.ts';
import { outcomesAt } from './step-outcomes.ts';
import { sourceOf, targetOf } from '../model/flows/flow.ts';
import type { Locale } from '../model/locale.ts';
import type { Topology } from '../model/architecture/topology.ts';
import { labelArchitecture, labelScene } from './label-scene.ts';

// Laying out costs more than drawing, and no page changes it.
const scenes: readonly Scene[] = [wide, tall].map((placement) =>
	layoutScene(architecture, placement),
);

const wireEnds = Object.fromEntries(
	scenes
		.flatMap(({ wires }) => wires)
		.map(({ id, source, target }) => [id, [source, target] as const]),
);

const instances = Object.fromEntries(
	componentIds.flatMap((id) => {
		const { instanceOf }: Component = components[id];
		return instanceOf === undefined ? [] : [[id, instanceOf]];
	}),
);

/** Gives a flow as the picture needs it. */
export function pictureFlow(flow: SiteFlow): PictureFlow {
	return {
		id: flow.id,
		boxes: componentIds,
		instances,
		wires: wireEnds,
		...(flow.lives ? { lives: flow.lives } : {}),
		steps: flow.steps.map((step, index) => {
			const outcomes = outcomesAt(flow, index);
			return {
				...pictureStep(step),
				...(Object.keys(outcomes).length > 0 ? { outcomes } : {}),
			};
		}),
	};
}

/** Draws every composition of the picture at a step, or at step 0, as markup. */
export function drawPicture(
	locale: Locale,
	flow: SiteFlow,
	stepId?: string,
	view: View = plainView,
): string {
	const picture = pictureFlow(flow);
	const labels = labelScene(locale, flow);
	const frame = frameAt(picture, stepId, view);
	return scenes
		.map((scene) => toMarkup(drawScene({ scene, flow: picture, frame, labels })))
		.join('');
}

/** Gives the scene of one composition, on which every flow plays. */
export function sceneOf(composition: CompositionName): Scene {
	const scene = scenes.find(({ name }) => name === composition);
	if (!scene) throw new Error(`The picture has no composition "${composition}".`);
	return scene;
}

/** Draws every composition of the picture as it is in one kind of cluster, with no flow on it. */
export function drawTopology(locale: Locale, id: TopologyId): string {
	const topology: Topology = topologies[id];
	const still = { id, steps: [], boxes: componentIds, wires: wireEnds };
	const labels = { ...labelArchitecture(locale), picture: topology.name[locale], steps: {} };
	const frame = frameAt(still, undefined, {
		...plainView,
		absent: Object.keys(topology.absent),
		hidden: Object.keys(topology.hidden),
	});
	return scenes.map((scene) => toMarkup(drawScene({ scene, flow: still, frame, labels }))).join('');
}

function pictureStep(step: SiteStep): PictureStep {
	const lives = step.lives ? { lives: step.lives } : {};
	if (step.connection === undefined) {
		return { id: step.id, source: step.inside, target: step.inside, ...lives };
	}
	const connection = connections[step.connection];
	return {
		id: step.id,
		wire: `${step.connection}/${step.information}`,
		source: sourceOf(connection, step.information),
		target: targetOf(connection, step.information),
		...lives,
	};
}
