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
} from '../model/measurements.ts';
import anatomyFile from './evidence/anatomy.json' with { type: 'json' };
import atRestFile from './evidence/at-rest.json' with { type: 'json' };
import backoffFile from './evidence/backoff.json' with { type: 'json' };
import connectionsFile from './evidence/connections.json' with { type: 'json' };
import etcdQuorumFile from './evidence/etcd-quorum.json' with { type: 'json' };
import failureMatrixFile from './evidence/failure-matrix.json' with { type: 'json' };
import gateFile from './evidence/gate.json' with { type: 'json' };
import proxyModesFile from './evidence/proxy-modes.json' with { type: 'json' };
import watchesFile from './evidence/watches.json' with { type: 'json' };

/** The nested spans of two requests inside kube-apiserver. */
export const anatomy = anatomySchema.parse(anatomyFile);

/** What is asked for while nobody asks for anything. */
export const atRest = atRestSchema.parse(atRestFile);

/** When a container that ends by itself was started again. */
export const backoff = backoffSchema.parse(backoffFile);

/** Who dials whom. */
export const sockets = connectionsSchema.parse(connectionsFile);

/** What etcd answered while members were lost. */
export const etcdQuorum = etcdQuorumSchema.parse(etcdQuorumFile);

/** What remained possible while every instance of one component was dead. */
export const failureMatrix = failureMatrixSchema.parse(failureMatrixFile);

/** What kube-apiserver refuses, gate by gate. */
export const gate = gateSchema.parse(gateFile);

/** How the two ways to write Service rules grow. */
export const proxyModes = proxyModesSchema.parse(proxyModesFile);

/** Every watch that each component opened. */
export const watches = watchesSchema.parse(watchesFile).watches;
