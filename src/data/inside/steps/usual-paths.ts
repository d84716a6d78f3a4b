/** The way of a request that creates an object, through kube-apiserver. */
export const createPath = [
	'authentication',
	'audit',
	'priority-and-fairness',
	'authorization',
	'request-handler',
	'admission',
	'registry',
	'storage',
] as const;

/** The way of a request that updates or deletes an object: admission is called by the registry. */
export const updatePath = [
	'authentication',
	'audit',
	'priority-and-fairness',
	'authorization',
	'request-handler',
	'registry',
	'admission',
	'storage',
] as const;

/** The way of a request that reads one object. */
export const readPath = [
	'authentication',
	'audit',
	'priority-and-fairness',
	'authorization',
	'request-handler',
	'registry',
	'storage',
] as const;

/** The way of a change in etcd through kube-apiserver to the clients that watch. */
export const deliverPath = ['storage', 'watch-cache', 'request-handler'] as const;

/** The way of a write through a member of etcd. */
export const writePath = [
	'grpc-server',
	'raft',
	'write-ahead-log',
	'applier',
	'mvcc-store',
	'backend',
	'watchers',
] as const;
