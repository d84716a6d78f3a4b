import { authorError } from '../../model/author-error.ts';
import type { Component } from '../../model/architecture/component.ts';
import { nearest } from '../../model/nearest.ts';
import { type ComponentId, components } from '../architecture/components.ts';

/** The two nodes of the picture, by the id of the region that shows them. */
export type DrawnNode = 'worker-node' | 'other-node';

/** Where the picture shows each node that a recording names, once per recording. */
const recordedNodes: Readonly<Record<string, Readonly<Record<string, DrawnNode>>>> = {
	'pod-birth': { 'node-1': 'worker-node' },
	service: { 'node-1': 'worker-node', 'node-2': 'other-node' },
	scale: { 'node-1': 'worker-node', 'node-2': 'other-node' },
	// The container that crashes ran on node-2, and the flow is about that node.
	crash: { 'node-2': 'worker-node', 'node-1': 'other-node' },
	rollout: { 'node-1': 'worker-node', 'node-2': 'other-node' },
	'node-join': { 'node-1': 'worker-node' },
	'node-loss': { 'node-1': 'worker-node', 'node-2': 'other-node' },
	'lease-check': { 'node-2': 'other-node' },
};

/**
 * Gives the node of the picture that shows a node of a recording.
 * @throws Error when the recording names a node that has no place here.
 */
export function drawnNode(recording: string, node: string): DrawnNode {
	const known = recordedNodes[recording] ?? {};
	const found = known[node];
	if (found) return found;
	throw new Error(
		authorError({
			where: 'src/data/recordings/recorded-nodes.ts',
			problem: 'a recorded node has no place in the picture',
			value: `${recording}: ${node}`,
			nearest: nearest(node, Object.keys(known)),
			todo: 'say which of the two nodes of the picture shows it',
		}),
	);
}

/** Gives the node of the picture that a component is drawn on; none for what is on no node. */
export function nodeOf(id: ComponentId): DrawnNode | undefined {
	const component: Component = components[id];
	if (component.plane !== 'node') return undefined;
	return component.instanceOf === undefined ? 'worker-node' : 'other-node';
}
