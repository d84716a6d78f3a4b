import { z } from 'astro/zod';

const moment = { at: z.number(), id: z.string().optional(), node: z.string().optional() };
const ends = { from: z.string(), to: z.string() };
const json = z.record(z.string(), z.unknown());

const request = z.strictObject({
	...moment,
	...ends,
	kind: z.literal('request'),
	controller: z.string().optional(),
	method: z.string(),
	path: z.string().startsWith('/'),
	code: z.int(),
	ms: z.number(),
	etcdMs: z.number().optional(),
	etcdCalls: z.int().optional(),
	body: json.optional(),
});
const store = z.strictObject({
	...moment,
	...ends,
	kind: z.literal('store'),
	op: z.string(),
	key: z.string().startsWith('/registry/'),
	revision: z.int(),
	version: z.int(),
	bytes: z.int(),
	created: z.boolean(),
});
const delivery = z.strictObject({
	...moment,
	...ends,
	kind: z.literal('delivery'),
	resource: z.string(),
	type: z.enum(['ADDED', 'MODIFIED', 'DELETED']),
	object: z.looseObject({ name: z.string() }),
});
const cri = z.strictObject({
	...moment,
	...ends,
	kind: z.literal('cri'),
	method: z.string(),
	ms: z.number(),
});
const exec = z.strictObject({
	...moment,
	...ends,
	kind: z.literal('exec'),
	program: z.string(),
	object: z.string().optional(),
	result: z.array(z.string()).optional(),
	ms: z.number(),
});
const kernel = z.strictObject({
	...moment,
	...ends,
	kind: z.literal('kernel'),
	program: z.string(),
	lines: z.array(z.string()),
	lineCount: z.int(),
	ms: z.number(),
});
const cloud = z.strictObject({
	...moment,
	...ends,
	kind: z.literal('cloud'),
	method: z.string(),
	object: z.string(),
	ms: z.number(),
});
const note = z.looseObject({ ...moment, kind: z.literal('note'), text: z.string() });

/** One thing seen in a recording. `at` and every `ms` are milliseconds; `at` counts from the first note. */
const eventSchema = z.discriminatedUnion('kind', [
	request,
	store,
	delivery,
	cri,
	exec,
	kernel,
	cloud,
	note,
]);

/** One thing seen in a recording of a real cluster. */
export type RecordedEvent = z.infer<typeof eventSchema>;

/** Versions of the programs that took part, by program; `kubernetes` is always there. */
export const versionsSchema = z.object({ kubernetes: z.string() }).catchall(z.string());

/** A recording that lists events, with the versions of every program that took part. */
export const eventRecordingSchema = z.strictObject({
	story: z.string(),
	recorded: z.iso.date(),
	versions: versionsSchema,
	note: z.string().optional(),
	events: z.array(eventSchema).min(1),
});

/** A recording that lists events, one by one. */
export type EventRecording = z.infer<typeof eventRecordingSchema>;

/** Something counted while the cluster was idle, over `seconds` seconds. */
interface IdleCount {
	readonly kind: 'count';
	readonly from: string;
	readonly to: string;
	readonly what: 'watches';
	readonly count: number;
	readonly seconds: number;
}

/** What a real cluster was recorded doing: what a step shows as its evidence. */
export type Evidence = RecordedEvent | IdleCount;

/** The file of a recording and the version of Kubernetes that took part. */
export interface Origin {
	/** The file's name without folder and ending. */
	readonly recording: string;
	/** ISO date of the recording. */
	readonly recorded: string;
	/** Version of Kubernetes, such as `v1.37.2`. */
	readonly kubernetes: string;
}
