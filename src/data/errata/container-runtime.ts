import type { SiteClaimSection } from './site-claim-section.ts';

/** What the article says of the container runtime. */
export const containerRuntime: SiteClaimSection = {
	id: 'container-runtime',
	title: { ja: 'コンテナランタイム', en: 'Container runtime' },
	claims: [
		{
			id: 'runtime-driven-by-kubelet',
			says: {
				ja: 'コンテナが動く環境で、kubeletを起点に、イメージを取得し、コンテナを作成、更新、削除します。',
				en: 'Containers run on it; driven by the kubelet, it pulls images and creates, updates and removes containers.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。kubeletは、ノード内のソケットを通じてCRI v1で呼び出します。v1.26からは、v1に対応したコンテナランタイムだけが使えます。',
				en: 'Right. The kubelet calls it through CRI v1, over a socket on the node. Since v1.26, a container runtime has to support v1.',
			},
			references: ['docs-cri', 'src-kubelet-types', 'changelog-1-26'],
			matters: [{ component: 'container-runtime' }, { step: 'overview/run-containers' }],
		},
		{
			id: 'containerd-is-default',
			says: {
				ja: '最近のクラスターでは、containerdがデフォルトです。',
				en: 'In recent clusters, containerd is the default.',
			},
			verdict: 'imprecise',
			correct: {
				ja: 'コンテナランタイムはKubernetesに付属せず、どれかをノードに入れる必要があります。デフォルトがあるのはソケットの設定です。kubeadm(v1.24から)とkubeletのデフォルトは、どちらもcontainerdのソケットです。',
				en: 'Kubernetes ships no container runtime: one has to be installed on every node. What has a default is the setting for the socket. Both kubeadm, since v1.24, and the kubelet default to the socket of containerd.',
			},
			references: ['docs-container-runtimes', 'changelog-1-24', 'src-kubelet-defaults'],
			matters: [{ component: 'container-runtime' }],
		},
		{
			id: 'runtime-exchangeable',
			says: {
				ja: 'CRI-OやgVisorなど、ほかのものに替えられます。',
				en: 'It can be replaced by another, such as CRI-O or gVisor.',
			},
			verdict: 'imprecise',
			correct: {
				ja: 'CRI-Oは、containerdと同じくCRIを実装したコンテナランタイムで、互いに置き換えられます。gVisorのrunscは、その下で動くOCIランタイムです。runcの代わりに使い、RuntimeClassでPodごとに選びます。',
				en: 'CRI-O is a CRI runtime like containerd and can replace it. gVisor’s runsc is an OCI runtime, one layer below: it replaces runc, chosen Pod by Pod with a RuntimeClass.',
			},
			references: ['docs-container-runtimes', 'gvisor-readme', 'docs-runtime-class'],
			matters: [{ component: 'container-runtime' }],
		},
		{
			id: 'dockershim-deprecated',
			says: {
				ja: '以前はDockerも選べましたが、v1.20から非推奨です。',
				en: 'Docker used to be a choice too, but has been deprecated since v1.20.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。非推奨になったのは、kubeletに組み込まれたdockershimです。Dockerで作ったイメージは、どのコンテナランタイムでもそのまま動きます。',
				en: 'Right. The deprecated part is dockershim, the adapter built into the kubelet. Images built with Docker run on every container runtime as before.',
			},
			references: ['changelog-1-20', 'blog-dont-panic'],
			matters: [{ component: 'container-runtime' }],
		},
		{
			id: 'dockershim-removed',
			says: {
				ja: 'v1.24で、正式にサポートがなくなりました。',
				en: 'Support formally ended in v1.24.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。dockershimはv1.24でkubeletから削除されました。Docker Engineは今も、外部のアダプターcri-dockerdを通じて使えます。',
				en: 'Right. dockershim was removed from the kubelet in v1.24. Docker Engine can still be used, through the external adapter cri-dockerd.',
			},
			references: ['changelog-1-24', 'docs-container-runtimes'],
			matters: [{ component: 'container-runtime' }],
		},
	],
};
