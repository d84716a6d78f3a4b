import type { Aftermath } from '../../model/failures/step-outcome.ts';
import type { ComponentId } from '../architecture/components.ts';

/** What an outage brings about after a while: see the courses of the same outages. */
export const aftermath = {
	leaders: ['kube-scheduler', 'kube-controller-manager', 'cloud-controller-manager'],
	// Without a kubelet nothing renews the Lease; without a container runtime it reports Ready=False.
	readyNodes: ['kubelet', 'container-runtime'],
	// Pods of nodes that are not Ready, but not lost either, continue to count as ready.
	readyPods: ['kubelet'],
} as const satisfies Aftermath & Readonly<Record<keyof Aftermath, readonly ComponentId[]>>;
