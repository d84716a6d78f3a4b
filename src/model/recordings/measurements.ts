import { z } from 'astro/zod';
import { versionsSchema } from './evidence.ts';

const recording = { recorded: z.iso.date(), versions: versionsSchema };
const marked = <Shape extends z.ZodRawShape>(shape: Shape) =>
	z.strictObject({ ...recording, story: z.string(), events: z.array(z.strictObject(shape)) });

/** What a cluster does while nobody asks for anything, counted over `seconds`. */
export const atRestSchema = z.strictObject({
	...recording,
	seconds: z.number(),
	etcd: z.strictObject({
		watchesOpenedByKubeApiserver: z.int(),
		calls: z.record(z.string(), z.int()),
	}),
	requests: z.array(
		z.strictObject({ from: z.string(), method: z.string(), path: z.string(), count: z.int() }),
	),
});

/** Every watch that each component opened. `open` counts the connections that hold it. */
export const watchesSchema = z.strictObject({
	...recording,
	watches: z.array(
		z.strictObject({
			from: z.string(),
			path: z.string(),
			fieldSelector: z.string().optional(),
			labelSelector: z.string().optional(),
			initialList: z.boolean(),
			open: z.int(),
		}),
	),
});

const socket = z.strictObject({
	from: z.string(),
	to: z.string(),
	port: z.union([z.int(), z.string()]),
	connections: z.int(),
});

/** Who connects to whom: the sockets of a cluster at rest, and those that `kubectl exec` adds. */
export const connectionsSchema = z.strictObject({
	...recording,
	atRest: z.array(socket),
	openedForExec: z.array(socket),
});

/** Inside kube-apiserver: nested spans of a request. `at` and `ms` are milliseconds. */
export const anatomySchema = z.strictObject({
	...recording,
	requests: z.array(
		z.strictObject({
			id: z.string(),
			request: z.string(),
			agent: z.string(),
			spans: z.array(
				z.strictObject({
					at: z.number(),
					ms: z.number(),
					depth: z.int(),
					name: z.string(),
					key: z.string().optional(),
				}),
			),
		}),
	),
});

/** What kube-apiserver refuses, gate by gate. `at` is milliseconds. */
export const gateSchema = marked({
	at: z.number(),
	mark: z.string(),
	answer: z.string().optional(),
	rc: z.int().optional(),
	error: z.string().optional(),
});

/** When a container that ends by itself was started again. `at` is milliseconds. */
export const backoffSchema = marked({
	at: z.number(),
	mark: z.string(),
	restartCount: z.int(),
	since: z.string(),
	last: z.record(z.string(), z.unknown()),
});

const call = z.strictObject({ rc: z.int(), ms: z.number(), out: z.string(), err: z.string() });

/** What etcd answered while members were lost. `at`, `ms` and `afterMs` are milliseconds. */
export const etcdQuorumSchema = marked({
	at: z.number(),
	mark: z.string(),
	leader: z.string().optional(),
	term: z.int().optional(),
	member: z.string().optional(),
	members: z.string().optional(),
	put: call.optional(),
	linearizableGet: call.optional(),
	serializableGet: call.optional(),
	afterMs: z.number().optional(),
	value: call.optional(),
});

/** What remained possible while every instance of one component was dead. */
export const failureMatrixSchema = z.strictObject({
	...recording,
	note: z.string(),
	abilities: z.array(z.string()),
	down: z.array(
		z.strictObject({
			component: z.string(),
			/** By ability: whether it worked, or the error that said it did not. */
			result: z.record(z.string(), z.union([z.boolean(), z.string()])),
			endedThemselves: z.array(z.string()),
			wellAgainAfterMs: z.number(),
		}),
	),
});

const grown = z.strictObject({
	rules: z.int(),
	rulesInServicesChain: z.int(),
	elementsInServiceMap: z.int().optional(),
	addOne: z.strictObject({ writes: z.int(), lines: z.int(), bytes: z.int(), ms: z.number() }),
});

/** How the two ways to write Service rules grow with the number of Services. */
export const proxyModesSchema = z.strictObject({
	...recording,
	story: z.string(),
	note: z.string(),
	chains: z.strictObject({ nftables: z.array(z.string()), iptables: z.array(z.string()) }),
	grown: z.array(z.strictObject({ services: z.int(), iptables: grown, nftables: grown })),
});
