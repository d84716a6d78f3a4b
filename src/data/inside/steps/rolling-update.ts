import type { SiteFlowParts } from '../site-flow-parts.ts';
import { createPath, updatePath } from './usual-paths.ts';

/** The parts through which the steps of rolling-update go. */
export const rollingUpdateParts = {
	flow: 'rolling-update',
	partsOf: {
		'change-template': { 'kube-apiserver': updatePath },
		'create-new-replicaset': {
			'kube-apiserver': createPath,
			'kube-controller-manager': ['work-queues', 'control-loops'],
		},
		'create-new-pod': {
			'kube-apiserver': createPath,
			'kube-controller-manager': ['work-queues', 'control-loops', 'own-writes'],
		},
		'bind-new-pod': {
			'kube-apiserver': createPath,
			'kube-scheduler': ['scheduling-queue', 'filter', 'score', 'binding-cycle'],
		},
		'report-new-pod-ready': {
			'kube-apiserver': updatePath,
			kubelet: ['probe-manager', 'sync-loop', 'pod-workers', 'status-manager'],
		},
		'add-new-endpoint': {
			'kube-apiserver': updatePath,
			'kube-controller-manager': ['work-queues', 'control-loops'],
		},
		'turn-two-numbers': {
			'kube-apiserver': updatePath,
			'kube-controller-manager': ['work-queues', 'control-loops'],
		},
		'delete-old-pod': {
			'kube-apiserver': updatePath,
			'kube-controller-manager': ['work-queues', 'control-loops', 'own-writes'],
		},
		'stop-old-container': {
			kubelet: ['sync-loop', 'pod-workers', 'runtime-manager'],
			'container-runtime': ['cri-service', 'task-manager', 'shim'],
		},
		'mark-endpoint-terminating': {
			'kube-apiserver': updatePath,
			'kube-controller-manager': ['work-queues', 'control-loops'],
		},
		'rewrite-rules': { 'kube-proxy': ['sync-runner', 'rule-builder', 'kernel-writer'] },
		'confirm-deletion': {
			'kube-apiserver': updatePath,
			kubelet: ['pod-workers', 'status-manager'],
		},
		'finish-rollout': { 'kube-controller-manager': ['work-queues', 'control-loops'] },
	},
} as const satisfies SiteFlowParts;
