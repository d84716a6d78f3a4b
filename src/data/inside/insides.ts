import type { Inside } from '../../model/inside/inside.ts';
import { cloudControllerManager } from './cloud-controller-manager.ts';
import { containerRuntime } from './container-runtime.ts';
import { etcd } from './etcd.ts';
import { kubeApiserver } from './kube-apiserver.ts';
import { kubeControllerManager } from './kube-controller-manager.ts';
import { kubeProxy } from './kube-proxy.ts';
import { kubeScheduler } from './kube-scheduler.ts';
import { kubelet } from './kubelet.ts';
import type { PagedComponentId } from '../architecture/components.ts';

const all = {
	'kube-apiserver': kubeApiserver,
	etcd,
	'kube-scheduler': kubeScheduler,
	'kube-controller-manager': kubeControllerManager,
	'cloud-controller-manager': cloudControllerManager,
	kubelet,
	'kube-proxy': kubeProxy,
	'container-runtime': containerRuntime,
} as const satisfies Record<PagedComponentId, Inside>;

/** The id of a part of a component. */
export type PartId<Id extends PagedComponentId> = (typeof all)[Id]['parts'][number]['id'];

/** What is inside each component that has a page. */
export const insides: Readonly<Record<PagedComponentId, Inside>> = all;
