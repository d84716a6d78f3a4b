import type { SiteFlowParts } from '../site-flow-parts.ts';
import { createPath, readPath, updatePath } from './usual-paths.ts';

/** The parts through which the steps of node-loss go. */
export const nodeLossParts = {
	flow: 'node-loss',
	partsOf: {
		'send-last-heartbeat': { 'kube-apiserver': updatePath, kubelet: ['node-reporter'] },
		'cut-off-node': {
			kubelet: {
				none: {
					ja: 'ネットワークが切れるだけで、kubeletの中では何も変わりません。',
					en: 'Only the network is cut; nothing changes inside the kubelet.',
				},
			},
		},
		'look-again-at-lease': {
			'kube-apiserver': readPath,
			'kube-controller-manager': ['control-loops'],
		},
		'mark-node-unknown': {
			'kube-apiserver': updatePath,
			'kube-controller-manager': ['local-cache', 'control-loops'],
		},
		'mark-pod-not-ready': {
			'kube-apiserver': updatePath,
			'kube-controller-manager': ['local-cache', 'control-loops'],
		},
		'taint-node': {
			'kube-apiserver': updatePath,
			'kube-controller-manager': ['local-cache', 'control-loops'],
		},
		'withdraw-endpoint': {
			'kube-apiserver': updatePath,
			'kube-controller-manager': ['work-queues', 'control-loops'],
		},
		'evict-pod': { 'kube-apiserver': updatePath, 'kube-controller-manager': ['control-loops'] },
		'create-replacement': {
			'kube-apiserver': createPath,
			'kube-controller-manager': ['work-queues', 'control-loops', 'own-writes'],
		},
		'bind-replacement': {
			'kube-apiserver': createPath,
			'kube-scheduler': ['scheduling-queue', 'filter', 'score', 'binding-cycle'],
		},
		'report-replacement-ready': {
			'kube-apiserver': updatePath,
			kubelet: ['probe-manager', 'sync-loop', 'pod-workers', 'status-manager'],
		},
		'add-replacement-endpoint': {
			'kube-apiserver': updatePath,
			'kube-controller-manager': ['work-queues', 'control-loops'],
		},
		'return-node': { 'kube-apiserver': updatePath, kubelet: ['node-reporter'] },
		'remove-taints': {
			'kube-apiserver': updatePath,
			'kube-controller-manager': ['local-cache', 'control-loops'],
		},
		'confirm-deletion': {
			'kube-apiserver': updatePath,
			kubelet: ['pod-workers', 'status-manager'],
		},
	},
} as const satisfies SiteFlowParts;
