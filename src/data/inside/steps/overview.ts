import type { SiteFlowParts } from '../site-flow-parts.ts';
import { createPath, deliverPath, updatePath, writePath } from './usual-paths.ts';

/** The parts through which the steps of overview go. */
export const overviewParts = {
	flow: 'overview',
	partsOf: {
		'watch-unplaced-pods': {
			'kube-apiserver': deliverPath,
			'kube-scheduler': ['informers', 'scheduling-queue'],
		},
		'bind-pod': { 'kube-apiserver': createPath, 'kube-scheduler': ['binding-cycle'] },
		'store-state': { 'kube-apiserver': ['storage'], etcd: writePath },
		'return-state': {
			etcd: ['mvcc-store', 'watchers', 'grpc-server'],
			'kube-apiserver': ['storage', 'watch-cache'],
		},
		'watch-desired-state': {
			'kube-apiserver': deliverPath,
			'kube-controller-manager': ['shared-informers', 'local-cache', 'work-queues'],
		},
		'write-objects': {
			'kube-apiserver': createPath,
			'kube-controller-manager': ['work-queues', 'control-loops'],
		},
		'watch-placed-pods': { 'kube-apiserver': deliverPath, kubelet: ['sync-loop'] },
		'run-containers': {
			kubelet: ['pod-workers', 'runtime-manager'],
			'container-runtime': ['cri-service', 'pod-network', 'snapshotter', 'task-manager', 'shim'],
		},
		'report-status': {
			'kube-apiserver': updatePath,
			kubelet: ['pod-workers', 'status-manager', 'node-reporter'],
		},
		'watch-services': {
			'kube-apiserver': deliverPath,
			'kube-proxy': ['shared-informers', 'change-trackers', 'sync-runner'],
		},
		'watch-load-balancers': {
			'kube-apiserver': deliverPath,
			'cloud-controller-manager': ['shared-informers', 'service-lb-controller'],
		},
		'call-cloud': { 'cloud-controller-manager': ['service-lb-controller', 'cloud-interface'] },
		'report-cloud-result': {
			'kube-apiserver': updatePath,
			'cloud-controller-manager': ['service-lb-controller'],
		},
	},
} as const satisfies SiteFlowParts;
