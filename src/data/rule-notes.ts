import { authorError } from '../model/author-error.ts';
import type { Localized } from '../model/locale.ts';

interface RuleNote {
	readonly pattern: RegExp;
	readonly note: Localized;
}

/**
 * In which mode of kube-proxy the rules of this site were recorded, and what differs in the other
 * one. It stands wherever recorded rules are shown.
 */
export const rulesMode: Localized = {
	ja: 'このルールはkube-proxyのnftablesモードで記録しました。Linuxでのデフォルトはiptablesモードです。iptablesモードでは、拒否のルールはfilterテーブル、宛先を書き換えるルールはnatテーブルにあり、テーブルごとに反映されます。',
	en: 'These rules were recorded with kube-proxy in nftables mode. The default on Linux is iptables mode, in which the rules that reject are in the filter table and those that rewrite the destination are in the nat table; each table is committed separately.',
};

/** What a line means that kube-proxy hands to nft. The first pattern that a line matches counts. */
const ruleNotes: readonly RuleNote[] = [
	{
		pattern: /^add element \S+ kube-proxy cluster-ips /,
		note: {
			ja: '使用中のClusterIPの集合に加えます。Serviceにないポート宛てのパケットは、この集合を使って拒否します。',
			en: 'The ClusterIP joins the set of those in use, by which packets for ports that it does not have are rejected.',
		},
	},
	{
		pattern: /^add element \S+ kube-proxy no-endpoint-services /,
		note: {
			ja: 'まだエンドポイントがないため、このアドレスとポート宛てのパケットを拒否します。',
			en: 'There is no endpoint yet, so packets for this address and port are rejected.',
		},
	},
	{
		pattern: /^add element \S+ kube-proxy no-endpoint-nodeports /,
		note: { ja: 'NodePort宛てのパケットも拒否します。', en: 'The same for its node port.' },
	},
	{
		pattern: /^add element \S+ kube-proxy hairpin-connections /,
		note: {
			ja: 'このノードのPodが、Serviceを通って自分自身に接続する場合です。送信元アドレスの書き換えが必要なため、集合に加えておきます。',
			en: 'A Pod on this node may reach itself through the Service. Such connections need another source address, so they are put in a set.',
		},
	},
	{
		pattern: /^add chain \S+ kube-proxy service-/,
		note: {
			ja: 'Serviceのこのポートのためのチェインを作ります。',
			en: 'A chain for this port of the Service.',
		},
	},
	{
		pattern: /^flush chain \S+ kube-proxy service-/,
		note: {
			ja: '前の中身が残らないよう、空にします。',
			en: 'Emptied, so that nothing old stays in it.',
		},
	},
	{
		pattern: /^add chain \S+ kube-proxy external-/,
		note: {
			ja: 'NodePortやロードバランサーのアドレスに届いた通信のためのチェインを作ります。',
			en: 'A chain for traffic that comes to the node port or to a load balancer’s address.',
		},
	},
	{
		pattern: /^flush chain \S+ kube-proxy external-/,
		note: { ja: 'これも空にします。', en: 'Emptied too.' },
	},
	{
		pattern: /^add element \S+ kube-proxy service-ips .* goto service-/,
		note: {
			ja: 'カーネルが宛先を引くマップに、ClusterIPとポートを加えます。行き先はServiceのチェインです。',
			en: 'The map in which the kernel looks destinations up: this address and port lead to the chain of the Service.',
		},
	},
	{
		pattern: /^add element \S+ kube-proxy service-nodeports .* goto external-/,
		note: {
			ja: 'NodePortを引くマップにも加えます。行き先は、外からの通信のためのチェインです。',
			en: 'The map of node ports: this one leads to the chain for traffic from outside.',
		},
	},
	{
		pattern: /^add rule \S+ kube-proxy external-\S+ mark set mark or .* comment "masquerade"$/,
		note: {
			ja: '後で送信元アドレスを書き換えるよう、パケットに印を付けます。',
			en: 'Marks the packet, so that its source address is replaced later on.',
		},
	},
	{
		pattern: /^add rule \S+ kube-proxy external-\S+ goto service-/,
		note: {
			ja: 'その後、Serviceのチェインに進みます。',
			en: 'Then on to the chain of the Service.',
		},
	},
	{
		pattern: /^add rule \S+ kube-proxy service-\S+ .*\bdnat to [^:]+:\d+$/,
		note: {
			ja: '宛先を、唯一のエンドポイントであるPodのアドレスとポートに書き換えます。',
			en: 'Replaces the destination with the address and port of the Pod, the only endpoint.',
		},
	},
	{
		pattern: /^delete element \S+ kube-proxy no-endpoint-services /,
		note: { ja: '拒否のルールを取り除きます。', en: 'The rule that rejected is taken away.' },
	},
	{
		pattern: /^delete element \S+ kube-proxy no-endpoint-nodeports /,
		note: { ja: 'NodePortの拒否のルールも取り除きます。', en: 'So is the one for the node port.' },
	},
];

/** Says what a recorded line means. Throws an author's error when no pattern matches it. */
export function noteOn(rule: string): Localized {
	const found = ruleNotes.find(({ pattern }) => pattern.test(rule));
	if (found) return found.note;
	throw new Error(
		authorError({
			where: 'src/data/rule-notes.ts',
			problem: 'a recorded rule has no annotation',
			value: rule,
			todo: 'add a pattern for it to ruleNotes, with a note in both languages',
		}),
	);
}
