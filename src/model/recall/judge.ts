import type { Edge, RecallFlow, RecallStep } from './recall-flow.ts';

/** Why an answer is wrong, as far as the model knows. */
export type Reason =
	/** It is the right component, but another instance of it. */
	| { readonly kind: 'instance' }
	/** Information goes the other way on this connection. */
	| { readonly kind: 'reversed'; readonly connection: string }
	/** It is another step, which comes later or has been before. */
	| { readonly kind: 'later' | 'earlier'; readonly step: string }
	/** Neither of the two opens a connection to the other. */
	| { readonly kind: 'unconnected' }
	/** There is a connection, but the flow never uses it this way. */
	| { readonly kind: 'unused'; readonly connection: string }
	/** The flow has no step inside this component. */
	| { readonly kind: 'never-inside'; readonly component: string }
	/** The flow has no step in which this component sends anything. */
	| { readonly kind: 'never-acts'; readonly component: string };

/** What becomes of an answer. */
export type Verdict =
	| {
			readonly isRight: true;
			/** The step that the answer names: the next one, or another that may come as well. */
			readonly step: string;
			/** The answer names another instance, which does the same. */
			readonly isOtherInstance: boolean;
	  }
	| {
			readonly isRight: false;
			readonly reasons: readonly Reason[];
			/** The components whose pages say more. */
			readonly pages: readonly string[];
	  };

/** Tells whether no step of a flow follows from another: its arrows show no order in time. */
export function hasNoOrder({ steps }: RecallFlow): boolean {
	return steps.every(({ isFree }) => isFree);
}

/**
 * Gives the steps that may come next when all before `at` have been told, first the one that is
 * told next: besides it those whose causes have all been told, and, where it follows from no step,
 * the others that follow from none.
 * @throws Error when the flow has no step at `at`.
 */
export function mayComeNext(flow: RecallFlow, at: number): readonly RecallStep[] {
	const next = flow.steps[at];
	if (!next) throw new Error(`The flow "${flow.id}" has no step at ${String(at)} to ask about.`);
	const told = flow.steps.slice(0, at).map(({ id }) => id);
	const mayCome = ({ causes, isFree }: RecallStep) =>
		isFree ? next.isFree : causes.every((cause) => told.includes(cause));
	return [next, ...flow.steps.slice(at + 1).filter(mayCome)];
}

/** Gives every edge that answers a step: its own, and those of other instances that do the same. */
export function edgesOf(flow: RecallFlow, step: RecallStep): readonly Edge[] {
	const own = { source: step.source, target: step.target };
	if (!step.everyInstance) return [own];
	const connection = flow.connections[step.connection ?? ''];
	const others = Object.values(flow.connections).filter(
		(other) =>
			other !== connection &&
			other.transport === connection?.transport &&
			isAlike(flow, other.openedBy, connection.openedBy) &&
			isAlike(flow, other.to, connection.to),
	);
	const goesWithOpener = step.source === connection?.openedBy;
	return [
		own,
		...others.map(({ openedBy, to }) =>
			goesWithOpener ? { source: openedBy, target: to } : { source: to, target: openedBy },
		),
	];
}

/** Judges an answer to the question what comes after the steps before `at`. */
export function judge(flow: RecallFlow, at: number, answer: Edge): Verdict {
	const step = mayComeNext(flow, at).find((one) => answers(flow, one, answer));
	if (step) {
		return { isRight: true, step: step.id, isOtherInstance: !isSame(step, answer) };
	}
	const reasons = reasonsOf(flow, at, answer);
	const isNever = ({ kind }: Reason) =>
		['unconnected', 'unused', 'never-inside', 'never-acts'].includes(kind);
	return {
		isRight: false,
		reasons,
		pages: reasons.some(isNever) ? pagesOf(flow, answer) : [],
	};
}

function reasonsOf(flow: RecallFlow, at: number, answer: Edge): readonly Reason[] {
	const { steps } = flow;
	const next = steps[at];
	const isAnswered = (step: RecallStep) => answers(flow, step, answer);
	const later = steps.slice(at + 1).find(isAnswered);
	const earlier = steps.slice(0, at).findLast(isAnswered);
	const reasons: Reason[] = [];
	if (
		next &&
		isAlike(flow, next.source, answer.source) &&
		isAlike(flow, next.target, answer.target)
	) {
		reasons.push({ kind: 'instance' });
	}
	if (next?.connection !== undefined && isSame(reverse(next), answer)) {
		reasons.push({ kind: 'reversed', connection: next.connection });
	}
	if (later) reasons.push({ kind: 'later', step: later.id });
	else if (earlier) reasons.push({ kind: 'earlier', step: earlier.id });
	else reasons.push(...neverReasons(flow, answer, reasons));
	return reasons;
}

function neverReasons(flow: RecallFlow, answer: Edge, known: readonly Reason[]): readonly Reason[] {
	const { source, target } = answer;
	const acts = flow.steps.some((step) =>
		edgesOf(flow, step).some((edge) => edge.source === source),
	);
	const idle: Reason[] = acts ? [] : [{ kind: 'never-acts', component: source }];
	if (source === target) {
		return idle.length > 0 ? idle : [{ kind: 'never-inside', component: source }];
	}
	const connection = Object.keys(flow.connections).find((id) => {
		const { openedBy, to } = flow.connections[id] ?? {};
		return (openedBy === source && to === target) || (openedBy === target && to === source);
	});
	if (connection === undefined) return [{ kind: 'unconnected' }, ...idle];
	const isTold = known.some(({ kind }) => kind === 'reversed');
	return [...(isTold ? [] : [{ kind: 'unused', connection } as const]), ...idle];
}

function pagesOf({ components }: RecallFlow, { source, target }: Edge): readonly string[] {
	const originals = [source, target].map((id) => components[id]?.instanceOf ?? id);
	return [...new Set(originals)].filter((id) => components[id]?.hasPage === true);
}

function answers(flow: RecallFlow, step: RecallStep, answer: Edge): boolean {
	return edgesOf(flow, step).some((edge) => isSame(edge, answer));
}

/** Tells whether two ids are of the same component: one and another instance of it, or itself. */
function isAlike({ components }: RecallFlow, one: string, other: string): boolean {
	return (components[one]?.instanceOf ?? one) === (components[other]?.instanceOf ?? other);
}

function isSame(one: Edge, other: Edge): boolean {
	return one.source === other.source && one.target === other.target;
}

function reverse({ source, target }: Edge): Edge {
	return { source: target, target: source };
}
