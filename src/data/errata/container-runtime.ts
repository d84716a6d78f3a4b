import type { SiteClaimSection } from './site-claim-section.ts';

/** What the article says of the container runtime. */
export const containerRuntime: SiteClaimSection = {
	id: 'container-runtime',
	title: { ja: 'コンテナランタイム', en: 'Container runtime' },
	claims: [
		{
			id: 'runtime-driven-by-kubelet',
			says: {
				ja: 'コンテナが動作する環境です。kubeletからの操作を受けて、イメージを取得し、コンテナを作成、更新、削除します。',
				en: 'It is the environment in which containers run. Operated by the kubelet, it pulls images and creates, updates and removes containers.',
			},
			verdict: 'right',
			correct: {
				ja: 'その通りです。kubeletは、ノード内のソケットを通じてCRI v1で呼び出します。v1.26からは、CRI v1に対応したコンテナランタイムが必要です。',
				en: 'Right. The kubelet calls it through CRI v1, over a socket on the node. Since v1.26, the container runtime must support CRI v1.',
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
				ja: 'コンテナランタイムはKubernetesに付属せず、いずれかを各ノードにインストールする必要があります。ソケットの設定にはデフォルトがあり、kubeadm(v1.24から)もkubeletも、containerdのソケットを使います。',
				en: 'Kubernetes does not include a container runtime: you install one on each node. The socket setting does have a default: both kubeadm, since v1.24, and the kubelet use the socket of containerd by default.',
			},
			references: ['docs-container-runtimes', 'changelog-1-24', 'src-kubelet-defaults'],
			matters: [{ component: 'container-runtime' }],
		},
		{
			id: 'runtime-exchangeable',
			says: {
				ja: 'CRI-OやgVisorなど、ほかのコンテナランタイムも選べます。',
				en: 'Others, such as CRI-O or gVisor, can be used instead.',
			},
			verdict: 'imprecise',
			correct: {
				ja: 'CRI-Oは、containerdと同じくCRIを実装したコンテナランタイムで、containerdの代わりに使えます。一方、gVisorのrunscは、CRIを実装したコンテナランタイムの下で動くOCIランタイムです。runcの代わりに使い、RuntimeClassでPodごとに指定します。',
				en: 'CRI-O, like containerd, implements CRI and can be used in its place. gVisor’s runsc is an OCI runtime, one layer below: it is used in place of runc and is selected for each Pod with a RuntimeClass.',
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
				ja: 'その通りです。正確には、kubeletに組み込まれたdockershimが非推奨になりました。Dockerで作成したイメージは、どのコンテナランタイムでもそのまま動きます。',
				en: 'Right. More precisely, dockershim, the adapter built into the kubelet, was deprecated. Images built with Docker still run on every container runtime.',
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
