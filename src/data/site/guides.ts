import type { Localized } from '../../model/locale.ts';

/** Readers that a page is for. */
const readers = {
	beginner: { ja: 'Kubernetesを学び始めた方', en: 'readers new to Kubernetes' },
	user: {
		ja: 'kubectlでアプリケーションを動かしたことがある方',
		en: 'readers who have run an application with kubectl',
	},
	operator: {
		ja: 'クラスターを構築、運用する方',
		en: 'readers who set up or operate clusters',
	},
	examiner: {
		ja: '記述の根拠を確かめたい方',
		en: 'readers who want to check what this site says',
	},
	builder: {
		ja: 'このサイトの内容をプログラムや言語モデルで利用したい方',
		en: 'readers who want to use this site in programs or with language models',
	},
} as const satisfies Record<string, Localized>;

/** Knowledge that no page of this site gives. */
const subjects = {
	containers: {
		ja: 'コンテナとLinuxのプロセスの基本',
		en: 'the basics of containers and Linux processes',
	},
	networks: {
		ja: 'IPアドレスとポートの基本',
		en: 'the basics of IP addresses and ports',
	},
} as const satisfies Record<string, Localized>;

/** Whom a page is for, and what it takes for granted. */
export interface Guide {
	readonly reader: Localized;
	/** What to know before that no page of this site gives. */
	readonly subjects?: readonly Localized[];
	/** Pages to read before, by their addresses after the language. */
	readonly before: readonly string[];
}

/** The guide of every page that the sidebar lists, by its address after the language. */
export const guides: Readonly<Record<string, Guide>> = {
	'basics/': { reader: readers.beginner, subjects: [subjects.containers], before: [] },
	'components/kube-apiserver/': { reader: readers.user, before: ['basics/'] },
	'components/etcd/': {
		reader: readers.user,
		before: ['basics/', 'components/kube-apiserver/'],
	},
	'components/kube-scheduler/': { reader: readers.user, before: ['basics/'] },
	'components/kube-controller-manager/': { reader: readers.user, before: ['basics/'] },
	'components/cloud-controller-manager/': {
		reader: readers.user,
		before: ['basics/', 'components/kube-controller-manager/'],
	},
	'components/kubelet/': { reader: readers.user, before: ['basics/'] },
	'components/kube-proxy/': {
		reader: readers.user,
		subjects: [subjects.networks],
		before: ['basics/'],
	},
	'components/container-runtime/': {
		reader: readers.user,
		subjects: [subjects.containers],
		before: ['basics/', 'components/kubelet/'],
	},
	'flows/': { reader: readers.beginner, before: ['basics/'] },
	'flows/overview/': { reader: readers.beginner, before: ['basics/'] },
	'flows/pod-birth/': { reader: readers.user, before: ['flows/overview/'] },
	'flows/service/': {
		reader: readers.user,
		subjects: [subjects.networks],
		before: ['flows/pod-birth/', 'components/kube-proxy/'],
	},
	'flows/container-crash/': { reader: readers.user, before: ['flows/pod-birth/'] },
	'flows/rolling-update/': {
		reader: readers.user,
		before: ['flows/pod-birth/', 'flows/service/'],
	},
	'flows/exec/': { reader: readers.user, before: ['flows/overview/'] },
	'flows/node-join/': {
		reader: readers.operator,
		before: ['flows/overview/', 'components/kubelet/'],
	},
	'flows/node-loss/': {
		reader: readers.operator,
		before: ['flows/pod-birth/', 'flows/node-join/'],
	},
	'failures/': { reader: readers.operator, before: ['flows/overview/'] },
	'high-availability/': {
		reader: readers.operator,
		before: ['components/etcd/', 'components/kube-controller-manager/'],
	},
	'flows/scheduler-failover/': { reader: readers.operator, before: ['high-availability/'] },
	'replaceable-parts/': { reader: readers.operator, before: ['basics/'] },
	'around/': { reader: readers.user, before: ['basics/'] },
	'history/': { reader: readers.operator, before: ['basics/'] },
	'errata/': { reader: readers.examiner, before: [] },
	'corrections/': { reader: readers.examiner, before: [] },
	'changes/': { reader: readers.user, before: [] },
	'glossary/': { reader: readers.beginner, before: [] },
	'further-reading/': { reader: readers.user, before: ['basics/'] },
	'how-we-know/': { reader: readers.examiner, before: [] },
	'data/': { reader: readers.builder, before: ['how-we-know/'] },
	'references/': { reader: readers.examiner, before: [] },
	'pages/': { reader: readers.beginner, before: [] },
};

/** A stretch of the way through the site. */
export interface ReadingStage {
	readonly name: Localized;
	readonly pages: readonly string[];
}

/** An order in which to read: every page stands behind those that it takes for granted. */
export const readingPath: readonly ReadingStage[] = [
	{
		name: { ja: '全体像をつかむ', en: 'Get the overall picture' },
		pages: ['basics/', 'flows/overview/', 'flows/pod-birth/'],
	},
	{
		name: { ja: 'コンポーネントを1つずつ読む', en: 'Read about the components, one by one' },
		pages: [
			'components/kube-apiserver/',
			'components/etcd/',
			'components/kube-scheduler/',
			'components/kube-controller-manager/',
			'components/kubelet/',
			'components/container-runtime/',
			'components/kube-proxy/',
			'components/cloud-controller-manager/',
		],
	},
	{
		name: { ja: 'ほかのフローをたどる', en: 'Follow more flows' },
		pages: [
			'flows/service/',
			'flows/container-crash/',
			'flows/rolling-update/',
			'flows/exec/',
			'flows/node-join/',
			'flows/node-loss/',
		],
	},
	{
		name: { ja: '運用に備える', en: 'Prepare for operation' },
		pages: [
			'failures/',
			'high-availability/',
			'flows/scheduler-failover/',
			'replaceable-parts/',
			'around/',
		],
	},
];
