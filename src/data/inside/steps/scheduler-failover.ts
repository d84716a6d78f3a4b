import type { SiteFlowParts } from '../site-flow-parts.ts';
import { createPath, readPath, updatePath } from './usual-paths.ts';

/** The parts through which the steps of scheduler-failover go. */
export const schedulerFailoverParts = {
	flow: 'scheduler-failover',
	partsOf: {
		'renew-lease': { 'kube-apiserver': updatePath, 'kube-scheduler': ['leader-election'] },
		'leader-dies': {
			'kube-scheduler': {
				none: { ja: 'プロセス全体が終了します。', en: 'The whole process exits.' },
			},
		},
		'poll-lease': { 'kube-apiserver': readPath, 'kube-scheduler': ['leader-election'] },
		'wait-for-lease': { 'kube-scheduler': ['leader-election'] },
		'take-over': { 'kube-apiserver': updatePath, 'kube-scheduler': ['leader-election'] },
		'bind-waiting-pod': {
			'kube-apiserver': createPath,
			'kube-scheduler': ['leader-election', 'scheduling-queue', 'filter', 'score', 'binding-cycle'],
		},
	},
} as const satisfies SiteFlowParts;
