import { z } from 'astro/zod';
import { befallen, readinesses } from '../flows/flow.ts';
import { componentId, id, localized, page, sourceIds } from './common.ts';

const podLives = z
	.record(
		z.string(),
		z.enum(['pending', 'starting', 'running', 'crashed', 'unreachable', 'terminating', 'gone']),
	)
	.describe('The state of the Pods of a box, by its id.');

/** An item of `flows.json`. */
export const publishedFlow = z.strictObject({
	id,
	title: localized,
	summary: localized,
	not: localized.optional().describe('Assumptions and scope.'),
	lives: podLives.optional(),
	recordings: z.array(z.string()).describe('Ids of items of recordings.json.'),
	steps: z.array(z.string()).min(1).describe('Ids of its steps, in order.'),
	page,
});

/** An item of `steps.json`. */
export const publishedStep = z.strictObject({
	id,
	flow: z.string().describe('Id of an item of flows.json.'),
	number: z.int().min(1),
	title: localized,
	caption: localized,
	connection: z
		.string()
		.optional()
		.describe('Id of an item of connections.json; none for what happens inside a component.'),
	information: z
		.enum(['with-opener', 'against-opener'])
		.optional()
		.describe('Whether information travels from the side that opened the connection, or to it.'),
	from: componentId.describe('The component that the information leaves.'),
	to: componentId.describe('The component that it reaches; the same inside one component.'),
	follows: z.array(z.string()).describe('Ids of the steps of this flow that it follows from.'),
	once: z.boolean().describe('It is not retried if it fails.'),
	everyInstance: z
		.boolean()
		.describe('Every instance of its component does the same; the picture shows one.'),
	needs: z
		.array(componentId)
		.optional()
		.describe('Components without which it does not happen, besides those of its place.'),
	readiness: z
		.enum(readinesses)
		.optional()
		.describe(
			'It needs a Ready node, evictions (which stop while no node is Ready) or Ready Pods; or it also happens when Pods stop being Ready because their nodes are lost.',
		),
	befalls: z
		.enum(befallen)
		.optional()
		.describe('It comes from outside and befalls the process of the component, or its node.'),
	lives: podLives.optional(),
	references: sourceIds,
	evidence: z
		.array(z.string())
		.describe('Recorded events, as `recording/event`: see recordings.json.'),
	unrecorded: localized.optional().describe('Why no event was recorded.'),
	parts: z
		.array(
			z.strictObject({
				component: componentId,
				parts: z.array(z.string()).optional().describe('Ids of parts, in order: see parts.json.'),
				none: localized.optional().describe('Why it goes through no part that is shown.'),
			}),
		)
		.describe('The way of the step through the parts of each component that it touches.'),
	article: z
		.strictObject({
			number: z.int(),
			verdict: z.enum(['same', 'narrowed', 'corrected']),
			why: localized.optional(),
		})
		.optional()
		.describe('Its arrow in the overall diagram of the article, and how the two compare.'),
	page,
});
