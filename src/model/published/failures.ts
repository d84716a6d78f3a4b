import { z } from 'astro/zod';
import { componentId, id, localized, sourceIds } from './common.ts';

const time = z
	.strictObject({
		since: z.enum(['outage', 'return', 'meanwhile']),
		from: z.number().optional(),
		to: z.number().optional(),
	})
	.describe('In seconds since the last process ended, or since one was started again.');

const moment = z.strictObject({
	id,
	kind: z.enum(['recorded', 'sourced']),
	at: time,
	label: localized,
	text: localized,
	recording: z.string().optional().describe('Id of an item of recordings.json.'),
	references: sourceIds.optional(),
	seen: z
		.strictObject({ recording: z.string(), at: z.number().optional(), text: localized })
		.optional()
		.describe('Where another recording shows it.'),
});

/** An item of `failures.json`. */
export const publishedFailure = z.strictObject({
	component: componentId,
	abilities: z
		.array(
			z.strictObject({
				id,
				name: localized,
				remained: z.boolean(),
				why: localized.optional().describe('Why it was lost.'),
				references: sourceIds.optional(),
				error: z.string().optional().describe('The error that was recorded.'),
			}),
		)
		.describe('What was tried while every process of the component was down.'),
	exited: z.array(z.string()).describe('Processes that exited meanwhile, as recorded.'),
	wellAgainAfterMs: z.number().describe('How long after the restart everything worked again.'),
	course: z.array(moment).describe('The course of the outage, in order.'),
});
