import type { EventId } from '../../model/recordings/event-id.ts';
import type { Flow, Step } from '../../model/flows/flow.ts';
import type { ComponentId } from '../architecture/components.ts';
import type { ConnectionId } from '../architecture/connections.ts';
import type { RecordingName } from '../recordings/recordings.ts';
import { containerCrash } from './container-crash.ts';
import { execFlow } from './exec.ts';
import { nodeJoin } from './node-join.ts';
import { nodeLoss } from './node-loss.ts';
import { overview } from './overview.ts';
import { podBirth } from './pod-birth.ts';
import { rollingUpdate } from './rolling-update.ts';
import { schedulerFailover } from './scheduler-failover.ts';
import { service } from './service.ts';

/** A flow on the connections and recordings of this site. */
export type SiteFlow = Flow<ConnectionId, EventId, ComponentId, RecordingName>;

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
