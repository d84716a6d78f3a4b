import type { SiteFlowParts } from '../site-flow-parts.ts';
import { createPath, updatePath, writePath } from './usual-paths.ts';

/** The parts through which the steps of node-join go. */
export const nodeJoinParts = {
	flow: 'node-join',
	partsOf: {
		'register-node': { 'kube-apiserver': createPath, kubelet: ['node-reporter'] },
		'store-node': { 'kube-apiserver': ['storage'], etcd: writePath },
		'ask-cloud': {
			'cloud-controller-manager': ['shared-informers', 'cloud-node-controller', 'cloud-interface'],
		},
		'hear-cloud': { 'cloud-controller-manager': ['cloud-interface', 'cloud-node-controller'] },
		'initialize-node': {
			'kube-apiserver': updatePath,
			'cloud-controller-manager': ['cloud-node-controller'],
		},
		'report-node-ready': { 'kube-apiserver': updatePath, kubelet: ['node-reporter'] },
		'remove-not-ready-taint': {
			'kube-apiserver': updatePath,
			'kube-controller-manager': ['local-cache', 'control-loops'],
		},
		'create-lease': { 'kube-apiserver': createPath, kubelet: ['node-reporter'] },
	},
} as const satisfies SiteFlowParts;
