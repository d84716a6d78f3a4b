import { authorFiles } from '../../model/author-files.ts';
import { authorError } from '../../model/author-error.ts';
import type { Component } from '../../model/architecture/component.ts';
import { nearest } from '../../model/nearest.ts';
import { type ComponentId, components } from '../architecture/components.ts';
import { type DrawnNode, recordings } from './recordings.ts';

/**
 * Gives the node of the picture that shows a node of a recording.
 * @throws Error when the recording names a node that has no place here.
 */
export function drawnNode(recording: string, node: string): DrawnNode {
	const known = recordings.find(({ name }) => name === recording)?.nodes ?? {};
	const found = known[node];
	if (found) return found;
	throw new Error(
		authorError({
			where: authorFiles.recordings,
			problem: 'a recorded node has no place in the picture',
			value: `${recording}: ${node}`,
			nearest: nearest(node, Object.keys(known)),
			todo: 'say in `nodes` which of the two nodes of the picture shows it',
		}),
	);
}

/** Gives the node of the picture that a component is drawn on; none for what is on no node. */
export function nodeOf(id: ComponentId): DrawnNode | undefined {
	const component: Component = components[id];
	if (component.plane !== 'node') return undefined;
	return component.instanceOf === undefined ? 'worker-node' : 'other-node';
}
