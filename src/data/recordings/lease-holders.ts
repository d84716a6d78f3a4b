import type { RecordedEvent, EventRecording } from '../../model/recordings/evidence.ts';
import type { ComponentId } from '../architecture/components.ts';

/**
 * Which instance of the picture shows the process that goes by a name in a Lease, by recording. Both
 * kube-schedulers send their requests under one name; the Lease tells them apart.
 */
const holders: Readonly<Record<string, Readonly<Record<string, ComponentId>>>> = {
	failover: { '7328e47d': 'kube-scheduler', aa1cf3d3: 'kube-scheduler-standby' },
};

/**
 * Gives the instance that sent each request of a recording in which two compete for a Lease. The
 * one that holds it renews it without reading it first and does the work; the other one reads it.
 */
export function leaseHolders({
	story,
	events,
}: EventRecording): ReadonlyMap<RecordedEvent, ComponentId> {
	const known = holders[story];
	const instances = new Map<RecordedEvent, ComponentId>();
	if (!known) return instances;
	const all = Object.values(known);
	let holder = known[String(events.flatMap(namesHolder)[0])];
	for (const event of events) {
		holder = known[String(namesHolder(event)[0])] ?? holder;
		const isReading = event.kind === 'request' && event.method === 'GET';
		const instance = isReading ? all.find((one) => one !== holder) : holder;
		if (event.kind === 'request' && instance) instances.set(event, instance);
	}
	return instances;
}

function namesHolder(event: RecordedEvent): unknown[] {
	const name = event.kind === 'request' ? event.body?.['holderIdentity'] : undefined;
	return name === undefined ? [] : [name];
}
