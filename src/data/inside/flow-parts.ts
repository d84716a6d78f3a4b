import { hasParts, type PartsOfStep } from '../../model/inside/inside.ts';
import type { PagedComponentId } from '../architecture/components.ts';
import type { SiteFlowParts } from './site-flow-parts.ts';
import { containerCrashParts } from './steps/container-crash.ts';
import { execParts } from './steps/exec.ts';
import { nodeJoinParts } from './steps/node-join.ts';
import { nodeLossParts } from './steps/node-loss.ts';
import { overviewParts } from './steps/overview.ts';
import { podBirthParts } from './steps/pod-birth.ts';
import { rollingUpdateParts } from './steps/rolling-update.ts';
import { schedulerFailoverParts } from './steps/scheduler-failover.ts';
import { serviceParts } from './steps/service.ts';

/** The paths of the steps of every flow through the parts of components. */
export const flowParts: readonly SiteFlowParts[] = [
	overviewParts,
	podBirthParts,
	serviceParts,
	rollingUpdateParts,
	containerCrashParts,
	nodeJoinParts,
	nodeLossParts,
	schedulerFailoverParts,
	execParts,
];

/** Gives the path of a step through the parts of a component; none if it has none there. */
export function pathOfStep(
	flow: string,
	step: string,
	component: PagedComponentId,
): readonly string[] {
	const steps = flowParts.find((parts) => parts.flow === flow)?.partsOf;
	const parts: PartsOfStep | undefined = steps?.[step]?.[component];
	return hasParts(parts) ? parts : [];
}
