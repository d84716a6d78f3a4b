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
export const furtherReadingTitle: Localized = { ja: '次に読む資料', en: 'Further reading' };

/** The sources that the article names, in its order. */
export const articleReadings: NonEmpty<Reading> = [
	{
		reference: 'article-ref-01-tsukutte-kowashite',
		note: {
			ja: '題名の通り、作り、壊し、直しながら学ぶ入門書です。',
			en: 'A book for beginners, who learn by building, breaking and fixing, as its title says.',
		},
	},
	{
		reference: 'article-ref-02-qiita-minorun365',
		note: {
			ja: '主要コンポーネントを概要図で紹介します。kube-schedulerがetcdに書き込むという説明は簡略化されたもので、実際にはkube-apiserverが書き込みます。',
			en: 'Presents the main components on an overview diagram. It says that kube-scheduler writes to etcd, which is a simplification: kube-apiserver writes.',
		},
	},
	{
		reference: 'article-ref-03-container-runtime-minaoshi',
		language: 'ja',
		note: {
			ja: '題名から判断すると、コンテナランタイムについての記事です。',
			en: 'Judging by its title, an article on container runtimes.',
		},
	},
	{
		reference: 'article-ref-04-cri-community',
		note: {
			ja: 'v1.5でCRIが導入された経緯を説明します。CRIをアルファ版とする記述は古く、現在の状況は公式ドキュメントとapi.protoで確認できます。',
			en: 'Explains how CRI was introduced in v1.5. It still describes CRI as alpha, which is outdated; for the current state, see the documentation and api.proto.',
		},
	},
	{
		reference: 'article-ref-05-kubernetes-docs',
		note: {
			ja: '記事がどのページを指しているかはわからないため、公式ドキュメントのトップページを示します。',
			en: 'The article does not say which page it means; this is the home page of the documentation.',
		},
	},
	{
		reference: 'article-ref-06-tigera-kube-proxy-modes',
		note: {
			ja: 'iptablesとIPVSを比較しています。内容は古く、削除済みのuserspaceモードが載っている一方、nftablesと、ipvsモードの非推奨化には触れていません。',
			en: 'Compares iptables with IPVS. It is outdated: it still lists the removed userspace mode, and mentions neither nftables nor the deprecation of ipvs mode.',
		},
	},
	{
		reference: 'article-ref-07-kubelet-and-containers',
		note: {
			ja: 'kubeletがコンテナを管理する仕組みを扱う発表資料です。2021年1月の資料で、v1.24でdockershimが削除されるより前の内容です。',
			en: 'Slides on how the kubelet manages containers. They are from January 2021, before v1.24 removed dockershim.',
		},
	},
	{
		reference: 'article-ref-08-kube-proxy-nyumon',
		note: {
			ja: 'kube-proxyの入門の発表資料です。URLは題名の読みと一致しますが、資料の題名そのものは確認できていません。',
			en: 'Slides that introduce kube-proxy. The address matches the Japanese title as it is read aloud, but the title on the slides could not be verified.',
		},
	},
	{
		reference: 'article-ref-09-controller-runtime-deep-dive',
		note: {
			ja: '題名の通り、controller-runtimeを掘り下げる発表資料です。',
			en: 'Slides that go deep into controller-runtime, as the title says.',
		},
	},
	{
		reference: 'article-ref-10-kcm-nyumon',
		language: 'ja',
		note: {
			ja: '題名から判断すると、kube-controller-managerの入門です。',
			en: 'Judging by its title, an introduction to kube-controller-manager.',
		},
	},
	{
		reference: 'article-ref-11-kubernetes-chonyumon',
		language: 'ja',
		note: {
			ja: '題名から判断すると、Kubernetes全体の入門です。',
			en: 'Judging by its title, a first introduction to Kubernetes.',
		},
	},
	{
		reference: 'article-ref-12-naibu-kiko',
		language: 'ja',
		note: {
			ja: '題名から判断すると、経験者向けにKubernetesの内部を扱うものです。',
			en: 'Judging by its title, an article on the inner workings of Kubernetes for experienced readers.',
		},
	},
	{
		reference: 'article-ref-13-kaku-component',
		language: 'ja',
		note: {
			ja: '題名から判断すると、各コンポーネントの説明です。',
			en: 'Judging by its title, a description of each component.',
		},
	},
	{
		reference: 'article-ref-14-ccm-101',
		language: 'ja',
		note: {
			ja: '題名から判断すると、cloud-controller-managerの入門です。',
			en: 'Judging by its title, an introduction to cloud-controller-manager.',
		},
	},
];

/** Primary sources that we recommend, from the overview to the code. */
export const ownReadings: NonEmpty<Reading> = [
	{
		reference: 'docs-architecture',
		note: {
			ja: '最初に読むとよいページです。すべてのコンポーネントの役割と、配置の選択肢がわかります。',
			en: 'The page to start with: what each component does, and the ways to deploy them.',
		},
	},
	{
		reference: 'docs-control-plane-node-communication',
		note: {
			ja: 'どの接続をどちらの側が開くのかを、短くまとめています。',
			en: 'A short summary of which side opens which connection.',
		},
	},
	{
		reference: 'docs-api-concepts',
		note: {
			ja: 'ウォッチとresourceVersionの仕組みがわかります。kube-apiserverのクライアントの多くは、ウォッチに基づいて動作します。',
			en: 'How watches and resourceVersion work. Most clients of kube-apiserver act on what they receive from watches.',
		},
	},
	{
		reference: 'docs-controllers',
		note: {
			ja: '現在の状態を目的の状態に近づける、制御ループという考え方を説明します。',
			en: 'The idea of a control loop that brings the current state closer to the desired state.',
		},
	},
	{
		reference: 'docs-kube-scheduler',
		note: {
			ja: 'kube-schedulerがノードを絞り込み、点数を付け、Podをバインドするまでの流れがわかります。',
			en: 'How kube-scheduler filters nodes, scores them, and binds the Pod.',
		},
	},
	{
		reference: 'docs-virtual-ips',
		note: {
			ja: 'Serviceの仮想アドレスの仕組みと、kube-proxyの各モードを詳しく説明します。',
			en: 'How the virtual address of a Service works, and the modes of kube-proxy in detail.',
		},
	},
	{
		reference: 'etcd-data-model',
		note: {
			ja: 'キー空間とリビジョンを、Kubernetesとは別に、etcdそのものの仕組みとして説明します。',
			en: 'The key space and its revisions, explained for etcd itself, without Kubernetes.',
		},
	},
	{
		reference: 'kep-2340-consistent-reads',
		note: {
			ja: '最新の一覧をウォッチキャッシュから返せる理由がわかります。v1.31からデフォルトで有効で、v1.34で安定版になりました。',
			en: 'Why up-to-date lists can be served from the watch cache: enabled by default since v1.31, stable since v1.34.',
		},
	},
	{
		reference: 'spec-cri-proto',
		note: {
			ja: 'kubeletがコンテナランタイムに対して行える呼び出しの、完全な一覧です。',
			en: 'The complete list of calls that the kubelet can make to a container runtime.',
		},
	},
	{
		reference: 'src-pod-binding-rest',
		note: {
			ja: 'バインドのリクエストを受けて、Pod自身のspec.nodeNameを書き換えるコードです。',
			en: 'The code that handles a binding request by setting spec.nodeName in the Pod itself.',
		},
	},
	{
		reference: 'src-kubelet-apiserver-source',
		note: {
			ja: 'kubeletが自分のノードのPodをウォッチするコードです。短く、Goに慣れていなくても読めます。',
			en: 'The code with which the kubelet watches the Pods of its own node. It is short and readable even with little knowledge of Go.',
		},
	},
];
