import { z } from 'astro/zod';
import { duties } from '../architecture/component.ts';
import { componentId, id, localized, page, sourceIds } from './common.ts';

/** An item of `components.json`. */
export const publishedComponent = z.strictObject({
	id,
	name: localized,
	inSentence: localized
		.optional()
		.describe('Its name within a sentence, where that is another one.'),
	plane: z
		.enum(['control-plane', 'store', 'node', 'outside'])
		.describe('Where it stands; `outside` is no part of the cluster.'),
	duty: z
		.enum(duties)
		.optional()
		.describe('What sets it apart: everything connects to the hub; a standby may take over.'),
	role: localized.describe('A few words under its name in the picture.'),
	truth: localized.optional().describe('What it does, in one line; only where it has a page.'),
	page: page.optional(),
	instanceOf: componentId.optional().describe('The component that it is a further instance of.'),
	optional: localized.optional().describe('Why a cluster may do without it.'),
	references: sourceIds,
});

/** An item of `connections.json`. */
export const publishedConnection = z.strictObject({
	id,
	openedBy: componentId,
	to: componentId,
	transport: z.enum(['https', 'grpc', 'cri', 'netlink', 'cloud-api', 'exec', 'probe']),
	transportName: localized,
	port: z.int().optional().describe('TCP port of the side that accepts the connection.'),
	carries: localized.describe('What travels on it, both ways.'),
	references: sourceIds,
});

const reasons = z
	.array(z.strictObject({ component: componentId, why: localized }))
	.describe('Components, each with the reason.');

/** An item of `topologies.json`. */
export const publishedTopology = z.strictObject({
	id,
	name: localized,
	summary: localized,
	absent: reasons.describe('Components that are not there, each with the reason.'),
	hidden: reasons.describe('Components out of the users’ reach, each with the reason.'),
	references: sourceIds,
});

const part = z.strictObject({
	id,
	name: localized,
	does: localized.describe('What it does, in a sentence or two.'),
	spans: z.array(z.string()).optional().describe('Names of the recorded spans that measure it.'),
	events: z
		.array(z.string())
		.optional()
		.describe('Recorded events that show it, as `recording/event`.'),
	references: sourceIds,
	page,
});

/** An item of `parts.json`: what is inside one component. */
export const publishedInside = z.strictObject({
	component: componentId,
	parts: z.array(part).min(1).describe('In the order in which a request or an object travels.'),
	arrows: z.array(
		z.strictObject({
			from: z.string().describe('Id of a part, or of a connection over which something arrives.'),
			to: z.string().describe('Id of a part, or of a connection over which something leaves.'),
			carries: localized,
			references: sourceIds,
		}),
	),
	groups: z
		.array(z.strictObject({ id, name: localized, parts: z.array(z.string()).min(1) }))
		.optional()
		.describe('Parts that belong together.'),
});
