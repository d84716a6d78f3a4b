import type { Locale, Localized } from '../model/locale.ts';
import type { NonEmpty } from '../model/non-empty.ts';
import type { ReferenceId } from '../model/sources/reference-id.ts';

/** Something worth reading, and what a reader will find in it. */
export interface Reading {
	readonly reference: ReferenceId;
	/** The language that it is written in, where the reference has no address to tell. */
	readonly language?: Locale;
	readonly note: Localized;
}

/** The name of the page that shows these lists. */
export const furtherReadingTitle: Localized = { ja: '参考資料', en: 'Further reading' };

/** What the article names as its readings, in its order. */
export const articleReadings: NonEmpty<Reading> = [
	{
		reference: 'article-ref-01-tsukutte-kowashite',
		note: {
			ja: '題名の通り、作り、壊し、直しながら学ぶ入門書です。',
			en: 'A book for beginners who, as its title says, learn by building, breaking and mending.',
		},
	},
	{
		reference: 'article-ref-02-qiita-minorun365',
		note: {
			ja: '主要コンポーネントを概要図で紹介します。kube-schedulerがetcdに書き込むという説明は簡略化で、実際に書き込むのはkube-apiserverです。',
			en: 'Presents the main components on an overview diagram. That kube-scheduler writes to etcd is a simplification: kube-apiserver does the writing.',
		},
	},
	{
		reference: 'article-ref-03-container-runtime-minaoshi',
		language: 'ja',
		note: {
			ja: '題名から、コンテナランタイムについての記事とわかります。',
			en: 'To go by its title, an article on container runtimes.',
		},
	},
	{
		reference: 'article-ref-04-cri-community',
		note: {
			ja: 'v1.5でCRIが生まれた経緯を説明します。CRIをまだアルファ版としている点は古く、今の姿は公式ドキュメントとapi.protoで確かめられます。',
			en: 'Tells how CRI came about, in v1.5. It still calls CRI alpha, which is outdated; for the present see the documentation and api.proto.',
		},
	},
	{
		reference: 'article-ref-05-kubernetes-docs',
		note: {
			ja: '記事がどのページを指しているかはわからないため、公式ドキュメントの入口を示します。',
			en: 'Which page the article means is not known; this is the entrance to the documentation.',
		},
	},
	{
		reference: 'article-ref-06-tigera-kube-proxy-modes',
		note: {
			ja: 'iptablesとIPVSを比べています。削除済みのuserspaceモードが残り、nftablesも、IPVSモードの非推奨化も出てこない点が古くなっています。',
			en: 'Compares iptables with IPVS. Outdated in that it still has the removed userspace mode, and neither nftables nor the deprecation of ipvs mode.',
		},
	},
	{
		reference: 'article-ref-07-kubelet-and-containers',
		note: {
			ja: 'kubeletによるコンテナ管理の内側を扱う発表資料です。2021年1月のもので、dockershimが削除されたv1.24より前にあたります。',
			en: 'Slides on how the kubelet manages containers. They date from January 2021, before dockershim was removed in v1.24.',
		},
	},
	{
		reference: 'article-ref-08-kube-proxy-nyumon',
		note: {
			ja: 'kube-proxyの入門の発表資料です。アドレスは題名の読みと一致しますが、資料の題名そのものは確かめられていません。',
			en: 'Slides that introduce kube-proxy. The address matches the Japanese title as it is read aloud, but the title on the slides could not be checked.',
		},
	},
	{
		reference: 'article-ref-09-controller-runtime-deep-dive',
		note: {
			ja: '題名の通り、controller-runtimeを掘り下げる発表資料です。',
			en: 'Slides that, as the title says, go deep into controller-runtime.',
		},
	},
	{
		reference: 'article-ref-10-kcm-nyumon',
		language: 'ja',
		note: {
			ja: '題名から、kube-controller-managerの入門とわかります。',
			en: 'To go by its title, an introduction to kube-controller-manager.',
		},
	},
	{
		reference: 'article-ref-11-kubernetes-chonyumon',
		language: 'ja',
		note: {
			ja: '題名から、Kubernetes全体の入門とわかります。',
			en: 'To go by its title, a first introduction to Kubernetes.',
		},
	},
	{
		reference: 'article-ref-12-naibu-kiko',
		language: 'ja',
		note: {
			ja: '題名から、経験者向けにKubernetesの内部を扱うものとわかります。',
			en: 'To go by its title, on the inner workings of Kubernetes, for readers with some experience.',
		},
	},
	{
		reference: 'article-ref-13-kaku-component',
		language: 'ja',
		note: {
			ja: '題名から、各コンポーネントの説明とわかります。',
			en: 'To go by its title, on each of the components.',
		},
	},
	{
		reference: 'article-ref-14-ccm-101',
		language: 'ja',
		note: {
			ja: '題名から、cloud-controller-managerの入門とわかります。',
			en: 'To go by its title, an introduction to cloud-controller-manager.',
		},
	},
];

/** Primary sources that we recommend, from the overview to the code. */
export const ownReadings: NonEmpty<Reading> = [
	{
		reference: 'docs-architecture',
		note: {
			ja: 'まず読むページです。すべてのコンポーネントの役割と、置き方の選択肢がわかります。',
			en: 'The page to start with: what each component does, and the ways to deploy them.',
		},
	},
	{
		reference: 'docs-control-plane-node-communication',
		note: {
			ja: 'どの接続をどちらの側が開くのかを、短くまとめています。',
			en: 'Short, and on the question that matters most here: who opens which connection.',
		},
	},
	{
		reference: 'docs-api-concepts',
		note: {
			ja: 'ウォッチとresourceVersionの仕組みがわかります。ほかのコンポーネントの動きは、すべてこの上に成り立ちます。',
			en: 'How watches and resourceVersion work, on which all other components rest.',
		},
	},
	{
		reference: 'docs-controllers',
		note: {
			ja: '目的の状態に近づける制御ループという考え方を説明します。',
			en: 'The idea of a control loop that moves things towards the desired state.',
		},
	},
	{
		reference: 'docs-kube-scheduler',
		note: {
			ja: 'ノードを除き、点数を付け、バインドするまでの流れです。',
			en: 'From filtering nodes through scoring them to binding.',
		},
	},
	{
		reference: 'docs-virtual-ips',
		note: {
			ja: 'Serviceの仮想的なアドレスが届く仕組みと、kube-proxyの各モードを詳しく説明します。',
			en: 'How the virtual address of a Service works, and the modes of kube-proxy in detail.',
		},
	},
	{
		reference: 'etcd-data-model',
		note: {
			ja: 'キー空間とリビジョンを、Kubernetesから離れて、etcd自身の言葉で説明します。',
			en: 'The key space and its revisions, in etcd’s own words and without Kubernetes.',
		},
	},
	{
		reference: 'kep-2340-consistent-reads',
		note: {
			ja: '最新の一覧をウォッチキャッシュから返せる理由がわかります。v1.34で安定版になりました。',
			en: 'Why lists that must be up to date can come from the watch cache; stable since v1.34.',
		},
	},
	{
		reference: 'spec-cri-proto',
		note: {
			ja: 'kubeletがコンテナランタイムに頼めることの、完全な一覧です。',
			en: 'All that the kubelet can ask of a container runtime.',
		},
	},
	{
		reference: 'src-pod-binding-rest',
		note: {
			ja: 'バインドの要求が、Pod自身のspec.nodeNameを書き換えるところです。',
			en: 'The place where a binding becomes spec.nodeName in the Pod itself.',
		},
	},
	{
		reference: 'src-kubelet-apiserver-source',
		note: {
			ja: 'kubeletが自分のノードのPodをウォッチするところです。短く、Goに慣れていなくても追えます。',
			en: 'The place where the kubelet watches the Pods of its own node: short, even if you know little Go.',
		},
	},
];
