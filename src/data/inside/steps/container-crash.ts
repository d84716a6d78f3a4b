import type { SiteFlowParts } from '../site-flow-parts.ts';
import { updatePath } from './usual-paths.ts';

/** The parts through which the steps of container-crash go. */
export const containerCrashParts = {
	flow: 'container-crash',
	partsOf: {
		'notice-exit': {
			'container-runtime': ['state-store', 'cri-service'],
			kubelet: ['pleg', 'sync-loop'],
		},
		'decide-restart': { kubelet: ['pod-workers', 'runtime-manager'] },
		'create-container': {
			kubelet: ['pod-workers', 'runtime-manager'],
			'container-runtime': ['cri-service', 'image-service', 'snapshotter', 'state-store'],
		},
		'report-crash': { 'kube-apiserver': updatePath, kubelet: ['pod-workers', 'status-manager'] },
		'mark-endpoint-not-ready': {
			'kube-apiserver': updatePath,
			'kube-controller-manager': ['work-queues', 'control-loops'],
		},
		'reject-on-this-node': { 'kube-proxy': ['sync-runner', 'rule-builder', 'kernel-writer'] },
		'start-container': {
			kubelet: ['pod-workers', 'runtime-manager'],
			'container-runtime': ['cri-service', 'task-manager', 'shim'],
		},
		'create-process': { 'container-runtime': ['cri-service', 'task-manager', 'shim'] },
		'report-running': {
			'kube-apiserver': updatePath,
			kubelet: ['pleg', 'sync-loop', 'pod-workers', 'status-manager'],
		},
		'mark-endpoint-ready': {
			'kube-apiserver': updatePath,
			'kube-controller-manager': ['work-queues', 'control-loops'],
		},
		'forward-on-another-node': { 'kube-proxy': ['sync-runner', 'rule-builder', 'kernel-writer'] },
		'forward-on-this-node': { 'kube-proxy': ['sync-runner', 'rule-builder', 'kernel-writer'] },
	},
} as const satisfies SiteFlowParts;
