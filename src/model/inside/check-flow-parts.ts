import type { Architecture } from '../architecture/architecture.ts';
import { authorFiles, flowFile, flowPartsFile } from '../author-files.ts';
import type { AuthorProblem } from '../author-error.ts';
import type { Flow, Step } from '../flows/flow.ts';
import { checkKnown } from '../problems.ts';
import { findArrow, numberedPart, strandsOf } from './find-arrow.ts';
import { type FlowParts, hasParts, type Inside, type PartsOfStep } from './inside.ts';
import { type Touch, touchesOf } from './touched.ts';

/** What the paths of steps are checked against. */
export interface KnownInsides {
	readonly flows: readonly Flow[];
	/** The components that have parts; one whose parts are missing is another check's. */
	readonly components: readonly string[];
	readonly insides: Readonly<Record<string, Inside>>;
	readonly architecture: Architecture;
	/** The files that there are: one that only lacks its place in the list is another check's. */
	readonly written: readonly string[];
}

/**
 * Every mistake in the paths of steps through parts: flows, steps, components and parts that do not
 * exist, a flow without any, steps that touch a component and name none of its parts, paths that begin or end away from
 * the connection of the step, and paths that no arrow leads along. A step on an unknown connection
 * is another check's.
 */
export function checkFlowParts(
	all: readonly FlowParts[],
	known: KnownInsides,
): readonly AuthorProblem[] {
	return [
		...all.flatMap(({ flow }) =>
			checkKnown(
				fileOf(flow),
				'the parts of an unknown flow',
				flow,
				known.flows.map(({ id }) => id),
			),
		),
		...known.flows.flatMap((flow) => {
			const parts = all.find((one) => one.flow === flow.id);
			return parts ? checkPartsOf(flow, parts, known) : findMissingParts(flow, known);
		}),
	];
}

function findMissingParts({ id, steps }: Flow, known: KnownInsides): AuthorProblem[] {
	const touched = steps.flatMap((step) => touchesIn(step, known));
	if (touched.length === 0 || known.written.includes(fileOf(id))) return [];
	return [
		{
			where: flowFile(id),
			problem: 'nothing says which parts of components the steps of the flow go through',
			value: id,
			todo: `write ${fileOf(id)}, and add it to ${authorFiles.flowParts}`,
		},
	];
}

function checkPartsOf(
	{ id, steps }: Flow,
	{ partsOf }: FlowParts,
	known: KnownInsides,
): AuthorProblem[] {
	return [
		...Object.keys(partsOf).flatMap((step) =>
			checkKnown(
				`${fileOf(id)} (${step})`,
				'the parts of an unknown step',
				step,
				steps.map((one) => one.id),
			),
		),
		...steps
			.filter(isAlone)
			.flatMap((step) =>
				checkStep(`${fileOf(id)} (${step.id})`, step, partsOf[step.id] ?? {}, known),
			),
	];
}

/** Of steps with one id, nothing tells whose the parts are; that there are two is another check's. */
function isAlone({ id }: Step, _: number, steps: readonly Step[]): boolean {
	return steps.filter((other) => other.id === id).length === 1;
}

function fileOf(flow: string): string {
	return flowPartsFile(flow);
}

function checkStep(
	where: string,
	step: Step,
	parts: Readonly<Record<string, PartsOfStep>>,
	known: KnownInsides,
): AuthorProblem[] {
	const { connections } = known.architecture;
	if (step.connection !== undefined && !(step.connection in connections)) return [];
	const touches = touchesIn(step, known);
	return [
		...Object.keys(parts).flatMap((component) =>
			checkKnown(
				where,
				'the step has parts in a component that it does not touch',
				component,
				touches.map((touch) => touch.component),
				'take them out, or correct the component',
			),
		),
		...touches.flatMap((touch) => {
			const inside = known.insides[touch.component];
			return inside ? checkPath(where, touch, parts[touch.component], inside) : [];
		}),
	];
}

function touchesIn(step: Step, { components, architecture }: KnownInsides): readonly Touch[] {
	return touchesOf(step, architecture).filter(({ component }) => components.includes(component));
}

function checkPath(
	where: string,
	touch: Touch,
	path: PartsOfStep | undefined,
	{ parts, arrows }: Inside,
): AuthorProblem[] {
	const { component } = touch;
	if (path === undefined) {
		return [
			{
				where,
				problem: 'the step touches a component and names none of its parts',
				value: component,
				todo: `name the parts that it goes through, or say in \`none\` why there are none`,
			},
		];
	}
	if (!hasParts(path)) return [];
	const ids = parts.map(({ id }) => id);
	const unknown = path.flatMap((part) =>
		checkKnown(where, `the step goes through an unknown part of ${component}`, part, ids),
	);
	if (unknown.length > 0) return unknown;
	const starts = strandsOf(arrows, path).map(([part]) => part);
	const jumps = path
		.slice(1)
		.filter(
			(part, index) =>
				!starts.includes(part) && findArrow(arrows, path.slice(0, index + 1), part) === undefined,
		)
		.map((value) => ({
			where,
			problem: `no arrow leads to this part of ${component} from one before it`,
			value,
			todo: 'correct the path, or add the arrow to the component',
		}));
	const isJoined = numberedPart(arrows, path, touch) !== undefined;
	return [
		...jumps,
		...(isJoined
			? []
			: [
					{
						where,
						problem: `the path through ${component} is not joined to the connection of the step`,
						value:
							touch.end === 'source'
								? `${path.join(' → ')} → ${String(touch.connection)}`
								: `${String(touch.connection)} → ${path.join(' → ')}`,
						todo: 'correct the path, or add the arrow to the component',
					},
				]),
	];
}
