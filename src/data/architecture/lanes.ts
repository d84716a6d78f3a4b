/**
 * Who takes part in recordings, in the order of the lanes of their sequences: from the reader's own
 * command through the hub down to the kernel. Participants that are not here come last.
 */
export const laneOrder: readonly string[] = [
	'recorder',
	'kubectl',
	'kube-apiserver',
	'etcd',
	'kube-controller-manager',
	'kube-scheduler',
	'cloud-controller-manager',
	'cloud-provider',
	'kubelet',
	'container-runtime',
	'cni',
	'runc',
	'kube-proxy',
	'kernel',
];
