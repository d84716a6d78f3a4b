import type { SiteFlowParts } from '../site-flow-parts.ts';
import { createPath, deliverPath, updatePath, writePath } from './usual-paths.ts';

/** The parts through which the steps of pod-birth go. */
export const podBirthParts = {
	flow: 'pod-birth',
	partsOf: {
		'apply-deployment': { 'kube-apiserver': createPath },
		'store-deployment': { 'kube-apiserver': ['storage'], etcd: writePath },
		'hear-deployment': {
			'kube-apiserver': deliverPath,
			'kube-controller-manager': ['shared-informers', 'local-cache', 'work-queues'],
		},
		'create-replicaset': {
			'kube-apiserver': createPath,
			'kube-controller-manager': ['work-queues', 'control-loops'],
		},
		'hear-replicaset': {
			'kube-apiserver': deliverPath,
			'kube-controller-manager': ['shared-informers', 'local-cache', 'work-queues'],
		},
		'create-pod': {
			'kube-apiserver': createPath,
			'kube-controller-manager': ['work-queues', 'control-loops', 'own-writes'],
		},
		'store-pod': { 'kube-apiserver': ['storage'], etcd: writePath },
		'hear-unplaced-pod': {
			'kube-apiserver': deliverPath,
			'kube-scheduler': ['informers', 'scheduling-queue'],
		},
		'choose-node': { 'kube-scheduler': ['scheduling-queue', 'filter', 'score'] },
		'bind-pod': { 'kube-apiserver': createPath, 'kube-scheduler': ['binding-cycle'] },
		'store-binding': { 'kube-apiserver': ['storage'], etcd: writePath },
		'hear-placed-pod': { 'kube-apiserver': deliverPath, kubelet: ['sync-loop'] },
		'report-accepted': {
			'kube-apiserver': updatePath,
			kubelet: ['sync-loop', 'pod-workers', 'status-manager'],
		},
		'prepare-token-volume': { 'kube-apiserver': createPath, kubelet: ['volume-manager'] },
		'run-pod-sandbox': {
			kubelet: ['pod-workers', 'volume-manager', 'runtime-manager'],
			'container-runtime': ['cri-service', 'pod-network', 'snapshotter', 'task-manager', 'shim'],
		},
		'attach-network': { 'container-runtime': ['cri-service', 'pod-network'] },
		'start-sandbox-process': { 'container-runtime': ['cri-service', 'task-manager', 'shim'] },
		'create-container': {
			kubelet: ['pod-workers', 'runtime-manager'],
			'container-runtime': ['cri-service', 'image-service', 'snapshotter', 'state-store'],
		},
		'start-container-process': { 'container-runtime': ['cri-service', 'task-manager', 'shim'] },
		'report-running': {
			'kube-apiserver': updatePath,
			kubelet: ['pleg', 'sync-loop', 'pod-workers', 'status-manager'],
		},
		'probe-readiness': { kubelet: ['probe-manager', 'sync-loop'] },
		'report-ready': {
			'kube-apiserver': updatePath,
			kubelet: ['probe-manager', 'sync-loop', 'pod-workers', 'status-manager'],
		},
		'count-ready-replicaset': {
			'kube-apiserver': updatePath,
			'kube-controller-manager': ['work-queues', 'control-loops'],
		},
		'count-ready-deployment': {
			'kube-apiserver': updatePath,
			'kube-controller-manager': ['work-queues', 'control-loops'],
		},
	},
} as const satisfies SiteFlowParts;
