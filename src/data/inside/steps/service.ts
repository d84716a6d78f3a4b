import type { SiteFlowParts } from '../site-flow-parts.ts';
import { createPath, deliverPath, updatePath, writePath } from './usual-paths.ts';

/** The parts through which the steps of service go. */
export const serviceParts = {
	flow: 'service',
	partsOf: {
		'apply-service': { 'kube-apiserver': createPath },
		'take-cluster-ip': { 'kube-apiserver': ['registry', 'storage'], etcd: writePath },
		'store-service': { 'kube-apiserver': ['registry', 'storage'], etcd: writePath },
		'watch-load-balancers': {
			'kube-apiserver': deliverPath,
			'cloud-controller-manager': ['shared-informers', 'service-lb-controller'],
		},
		'hold-with-finalizer': {
			'kube-apiserver': updatePath,
			'cloud-controller-manager': ['service-lb-controller'],
		},
		'call-cloud': { 'cloud-controller-manager': ['service-lb-controller', 'cloud-interface'] },
		'watch-services': {
			'kube-apiserver': deliverPath,
			'kube-proxy': ['shared-informers', 'change-trackers', 'sync-runner'],
		},
		'reject-on-another-node': { 'kube-proxy': ['sync-runner', 'rule-builder', 'kernel-writer'] },
		'reject-on-this-node': { 'kube-proxy': ['sync-runner', 'rule-builder', 'kernel-writer'] },
		'create-endpointslice': {
			'kube-apiserver': createPath,
			'kube-controller-manager': ['work-queues', 'control-loops'],
		},
		'hear-endpoints': {
			'kube-apiserver': deliverPath,
			'kube-proxy': ['shared-informers', 'change-trackers'],
		},
		'forward-on-another-node': { 'kube-proxy': ['sync-runner', 'rule-builder', 'kernel-writer'] },
		'forward-on-this-node': { 'kube-proxy': ['sync-runner', 'rule-builder', 'kernel-writer'] },
		'cloud-answers': { 'cloud-controller-manager': ['cloud-interface', 'service-lb-controller'] },
		'report-cloud-result': {
			'kube-apiserver': updatePath,
			'cloud-controller-manager': ['service-lb-controller'],
		},
	},
} as const satisfies SiteFlowParts;
