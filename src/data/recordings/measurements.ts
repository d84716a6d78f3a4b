import {
	anatomySchema,
	atRestSchema,
	backoffSchema,
	connectionsSchema,
	etcdQuorumSchema,
	failureMatrixSchema,
	gateSchema,
	proxyModesSchema,
	watchesSchema,
} from '../../model/recordings/measurements.ts';
import { parseRecording } from '../../model/recordings/parse-recording.ts';
import anatomyFile from './anatomy.json' with { type: 'json' };
import atRestFile from './at-rest.json' with { type: 'json' };
import backoffFile from './backoff.json' with { type: 'json' };
import connectionsFile from './connections.json' with { type: 'json' };
import etcdQuorumFile from './etcd-quorum.json' with { type: 'json' };
import failureMatrixFile from './failure-matrix.json' with { type: 'json' };
import gateFile from './gate.json' with { type: 'json' };
import proxyModesFile from './proxy-modes.json' with { type: 'json' };
import watchesFile from './watches.json' with { type: 'json' };

/** The nested spans of two requests inside kube-apiserver. */
export const anatomy = parseRecording('anatomy', anatomySchema, anatomyFile);

/** Requests, and calls to etcd, while the cluster is idle. */
export const atRest = parseRecording('at-rest', atRestSchema, atRestFile);

/** When a container that keeps exiting was restarted. */
export const backoff = parseRecording('backoff', backoffSchema, backoffFile);

/** Who connects to whom. */
export const sockets = parseRecording('connections', connectionsSchema, connectionsFile);

/** What etcd answered while members were lost. */
export const etcdQuorum = parseRecording('etcd-quorum', etcdQuorumSchema, etcdQuorumFile);

/** What remained possible while every instance of one component was dead. */
export const failureMatrix = parseRecording(
	'failure-matrix',
	failureMatrixSchema,
	failureMatrixFile,
);

/** What kube-apiserver refuses, check by check. */
export const gate = parseRecording('gate', gateSchema, gateFile);

/** How the two ways to write Service rules grow. */
export const proxyModes = parseRecording('proxy-modes', proxyModesSchema, proxyModesFile);

/** Every watch that each component opened. */
export const watches = parseRecording('watches', watchesSchema, watchesFile).watches;
