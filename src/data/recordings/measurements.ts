import { contentOf } from './recordings.ts';

/** The nested spans of two requests inside kube-apiserver. */
export const anatomy = contentOf('anatomy');

/** Requests, and calls to etcd, while the cluster is idle. */
export const atRest = contentOf('at-rest');

/** When a container that keeps exiting was restarted. */
export const backoff = contentOf('backoff');

/** Who connects to whom. */
export const sockets = contentOf('connections');

/** What etcd answered while members were lost. */
export const etcdQuorum = contentOf('etcd-quorum');

/** What remained possible while every instance of one component was dead. */
export const failureMatrix = contentOf('failure-matrix');

/** What kube-apiserver refuses, check by check. */
export const gate = contentOf('gate');

/** How the two ways to write Service rules grow. */
export const proxyModes = contentOf('proxy-modes');

/** Every watch that each component opened. */
export const watches = contentOf('watches').watches;
