import type { EventId } from '../model/event-id.ts';
import type { Flow, Step } from '../model/flow.ts';
import type { ComponentId } from './components.ts';
import type { ConnectionId } from './connections.ts';
import { containerCrash } from './flows/container-crash.ts';
import { execFlow } from './flows/exec.ts';
import { nodeJoin } from './flows/node-join.ts';
import { nodeLoss } from './flows/node-loss.ts';
import { overview } from './flows/overview.ts';
import { podBirth } from './flows/pod-birth.ts';
import { rollingUpdate } from './flows/rolling-update.ts';
import { schedulerFailover } from './flows/scheduler-failover.ts';
import { service } from './flows/service.ts';

/** A flow on the connections and recordings of this site. */
export type SiteFlow = Flow<ConnectionId, EventId, ComponentId>;

/** A step on the connections and recordings of this site. */
export type SiteStep = Step<ConnectionId, EventId, ComponentId>;

/** Every flow, in the order in which they are offered. */
export const flows: readonly SiteFlow[] = [
	overview,
	podBirth,
	service,
	containerCrash,
	rollingUpdate,
	execFlow,
	nodeJoin,
	nodeLoss,
	schedulerFailover,
];
