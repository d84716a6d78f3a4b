import type { EventId } from '../model/event-id.ts';
import type { Flow, Step } from '../model/flow.ts';
import type { ComponentId } from './components.ts';
import type { ConnectionId } from './connections.ts';
import { overview } from './flows/overview.ts';

/** A flow on the connections and recordings of this site. */
export type SiteFlow = Flow<ConnectionId, EventId, ComponentId>;

/** A step on the connections and recordings of this site. */
export type SiteStep = Step<ConnectionId, EventId, ComponentId>;

/** Every flow, in the order in which they are offered. */
export const flows: readonly SiteFlow[] = [overview];
