import { architecture } from '../data/architecture/architecture.ts';
import type { PagedComponentId } from '../data/architecture/components.ts';
import type { SiteFlow } from '../data/flows/flows.ts';
import { pathOfStep } from '../data/inside/flow-parts.ts';
import { insides } from '../data/inside/insides.ts';
import type { InsideFlow, InsideStep } from '../diagram/inside/frame.ts';
import { componentRegion, innerWire } from '../diagram/inside/layout-inside.ts';
import type { Scene } from '../diagram/picture/scene.ts';
import { endsOfPath, findArrow, numberedPart } from '../model/inside/find-arrow.ts';
import { touchesOf } from '../model/inside/touched.ts';
import { outcomesAt } from './step-outcomes.ts';

/** Gives a flow as the picture of what is inside a component needs it. */
export function insideFlow(flow: SiteFlow, component: PagedComponentId, scene: Scene): InsideFlow {
	return {
		...stillInside(component, scene),
		id: flow.id,
		steps: flow.steps.map((step, index) => {
			const outcomes = outcomesAt(flow, index);
			return {
				...insideStep(flow, step, component),
				...(Object.keys(outcomes).length > 0 ? { outcomes } : {}),
			};
		}),
	};
}

/** Gives what is inside a component with no flow on it. */
export function stillInside(component: PagedComponentId, scene: Scene): InsideFlow {
	return {
		id: component,
		component,
		steps: [],
		parts: insides[component].parts.map(({ id }) => id),
		boxes: scene.boxes.map((box) => box.component).filter((id) => id !== componentRegion),
		wires: Object.fromEntries(
			scene.wires.map(({ id, source, target }) => [id, [source, target] as const]),
		),
	};
}

function insideStep(
	flow: SiteFlow,
	step: SiteFlow['steps'][number],
	component: PagedComponentId,
): InsideStep {
	const touches = touchesOf(step, architecture);
	const touch = touches.find((one) => one.component === component);
	const { arrows } = insides[component];
	if (!touch) {
		const ends = touches.map((one) => one.component);
		return { id: step.id, at: nextHop(component, ends), boxes: [], wires: [], elsewhere: true };
	}
	const path = pathOfStep(flow.id, step.id, component);
	const at = numberedPart(arrows, path, touch);
	if (at === undefined) return { id: step.id, at: componentRegion, boxes: [], wires: [] };
	const { end, connection = '', other } = touch;
	const along = path.slice(1).flatMap((part, index) => {
		const arrow = findArrow(arrows, path.slice(0, index + 1), part);
		return arrow ? [innerWire(arrow.from, arrow.to)] : [];
	});
	const outer = {
		source: endsOfPath(arrows, path, connection).map((part) => innerWire(part, connection)),
		target: [innerWire(connection, at)],
		inside: [],
	}[end];
	return {
		id: step.id,
		at,
		boxes: [...path, ...(other === undefined ? [] : [other])],
		wires: [...along, ...outer],
	};
}

/** The neighbor of a component through which one gets to where a step happens, the shortest path. */
export function nextHop(component: string, ends: readonly string[]): string {
	const { connections, components } = architecture;
	const itself = (id: string) => components[id]?.instanceOf ?? id;
	const links = Object.values(connections).map(
		({ openedBy, to }) => [itself(openedBy), itself(to)] as const,
	);
	const next = (id: string) =>
		links.flatMap(([a, b]) => {
			if (a === id) return [b];
			return b === id ? [a] : [];
		});
	const seen = new Set([component]);
	let reached = next(component).map((id) => ({ id, by: id }));
	while (reached.length > 0) {
		const found = reached.find(({ id }) => ends.includes(id));
		if (found) return found.by;
		for (const { id } of reached) seen.add(id);
		reached = reached
			.flatMap(({ id, by }) => next(id).map((other) => ({ id: other, by })))
			.filter(({ id }) => !seen.has(id));
	}
	throw new Error(`No connection leads from "${component}" to ${ends.join(' or ')}.`);
}
