import type { SiteFlowParts } from '../site-flow-parts.ts';

/** The parts through which the steps of exec go. */
export const execParts = {
	flow: 'exec',
	partsOf: {
		'ask-to-exec': {
			'kube-apiserver': [
				'authentication',
				'audit',
				'priority-and-fairness',
				'authorization',
				'request-handler',
				'admission',
				'registry',
			],
		},
		'dial-kubelet': { 'kube-apiserver': ['registry'], kubelet: ['kubelet-server'] },
		'open-stream': {
			kubelet: ['kubelet-server'],
			'container-runtime': [
				'cri-service',
				'state-store',
				'streaming-server',
				'task-manager',
				'shim',
			],
		},
		'return-output': { 'kube-apiserver': ['registry', 'request-handler'] },
		'ask-for-logs': {
			'kube-apiserver': [
				'authentication',
				'audit',
				'priority-and-fairness',
				'authorization',
				'request-handler',
				'registry',
			],
		},
		'find-log-file': {
			kubelet: ['kubelet-server'],
			'container-runtime': ['cri-service', 'state-store'],
		},
	},
} as const satisfies SiteFlowParts;
