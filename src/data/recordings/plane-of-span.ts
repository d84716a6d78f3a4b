import type { Plane } from '../../model/architecture/component.ts';

/**
 * Tells where the work of a span that kube-apiserver recorded is done: while it waits for a gRPC
 * call to etcd, in the store.
 */
export function planeOfSpan(name: string): Plane {
	return name.startsWith('etcdserverpb.') ? 'store' : 'control-plane';
}
