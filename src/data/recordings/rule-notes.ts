import { authorFiles } from '../../model/author-files.ts';
import { authorError } from '../../model/author-error.ts';
import type { Localized } from '../../model/locale.ts';

interface RuleNote {
	readonly pattern: RegExp;
	readonly note: Localized;
}

/**
 * In which mode of kube-proxy the rules of this site were recorded, and what differs in the other
 * one. It stands wherever recorded rules are shown.
 */
export const rulesMode: Localized = {
	ja: '記録したルールは、kube-proxyのnftablesモードのものです。Linuxでのデフォルトはiptablesモードです。iptablesモードでは、拒否のルールはfilterテーブル、宛先を書き換えるルールはnatテーブルにあり、テーブルごとに反映されます。',
	en: 'These rules were recorded with kube-proxy in nftables mode. The default on Linux is iptables mode, in which the rules that reject are in the filter table and those that rewrite the destination are in the nat table; each table is committed separately.',
};

/** What a line that kube-proxy passes to nft means. The first pattern that a line matches counts. */
const ruleNotes: readonly RuleNote[] = [
	{
		pattern: /^add element \S+ kube-proxy cluster-ips /,
		note: {
			ja: 'このClusterIPを、使用中のClusterIPの集合に加えます。カーネルは、Serviceにないポート宛てのパケットを、この集合を使って拒否します。',
			en: 'Adds the cluster IP to the set of those in use. The kernel uses this set to reject packets for ports that the Service does not have.',
		},
	},
	{
		pattern: /^add element \S+ kube-proxy no-endpoint-services /,
		note: {
			ja: 'エンドポイントがまだないため、このアドレスとポート宛てのパケットを拒否します。',
			en: 'Rejects packets for this address and port, as there is no endpoint yet.',
		},
	},
	{
		pattern: /^add element \S+ kube-proxy no-endpoint-nodeports /,
		note: {
			ja: 'NodePort宛てのパケットも拒否します。',
			en: 'Rejects packets for the node port, too.',
		},
	},
	{
		pattern: /^add element \S+ kube-proxy hairpin-connections /,
		note: {
			ja: 'このノードのPodがServiceを通じて自分自身に接続する通信を、集合に加えます。この通信では、送信元アドレスの書き換えが必要です。',
			en: 'Adds to a set the connections of a Pod on this node to itself through the Service. Their source address has to be rewritten.',
		},
	},
	{
		pattern: /^add chain \S+ kube-proxy service-/,
		note: {
			ja: 'Serviceのこのポートのチェインを作ります。',
			en: 'Creates a chain for this port of the Service.',
		},
	},
	{
		pattern: /^flush chain \S+ kube-proxy service-/,
		note: {
			ja: '古いルールが残らないように、チェインを空にします。',
			en: 'Empties the chain, so that no old rule stays in it.',
		},
	},
	{
		pattern: /^add chain \S+ kube-proxy external-/,
		note: {
			ja: 'NodePortやロードバランサーのアドレスに届いた通信のチェインを作ります。',
			en: 'Creates a chain for traffic that arrives at the node port or at a load balancer’s address.',
		},
	},
	{
		pattern: /^flush chain \S+ kube-proxy external-/,
		note: { ja: 'このチェインも空にします。', en: 'Empties this chain, too.' },
	},
	{
		pattern: /^add element \S+ kube-proxy service-ips .* goto service-/,
		note: {
			ja: 'カーネルが宛先から検索するマップに、ClusterIPとポートを加えます。このアドレスとポート宛てのパケットは、Serviceのチェインに進みます。',
			en: 'Adds the cluster IP and port to the map in which the kernel looks up destinations. Packets for them go to the chain of the Service.',
		},
	},
	{
		pattern: /^add element \S+ kube-proxy service-nodeports .* goto external-/,
		note: {
			ja: 'NodePortを、NodePort用のマップに加えます。このポート宛てのパケットは、外からの通信のチェインに進みます。',
			en: 'Adds the node port to the map of node ports. Packets for it go to the chain for traffic from outside.',
		},
	},
	{
		pattern: /^add rule \S+ kube-proxy external-\S+ mark set mark or .* comment "masquerade"$/,
		note: {
			ja: '送信元アドレスを後で書き換えるための印を、パケットに付けます。',
			en: 'Marks the packet, so that its source address is rewritten later.',
		},
	},
	{
		pattern: /^add rule \S+ kube-proxy external-\S+ goto service-/,
		note: {
			ja: 'Serviceのチェインに進みます。',
			en: 'Continues in the chain of the Service.',
		},
	},
	{
		pattern: /^add rule \S+ kube-proxy service-\S+ .*\bdnat to [^:]+:\d+$/,
		note: {
			ja: '宛先を、唯一のエンドポイントであるPodのアドレスとポートに書き換えます。',
			en: 'Rewrites the destination to the address and port of the Pod, the only endpoint.',
		},
	},
	{
		pattern: /^delete element \S+ kube-proxy no-endpoint-services /,
		note: { ja: '拒否のルールを削除します。', en: 'Removes the rule that rejects packets.' },
	},
	{
		pattern: /^delete element \S+ kube-proxy no-endpoint-nodeports /,
		note: {
			ja: 'NodePortの拒否のルールも削除します。',
			en: 'Removes the rule that rejects packets for the node port, too.',
		},
	},
];

/** Says what a recorded line means. Throws an author's error when no pattern matches it. */
export function noteOn(rule: string): Localized {
	const found = ruleNotes.find(({ pattern }) => pattern.test(rule));
	if (found) return found.note;
	throw new Error(
		authorError({
			where: authorFiles.ruleNotes,
			problem: 'a recorded rule has no annotation',
			value: rule,
			todo: 'add a pattern for it to ruleNotes, with a note in both languages',
		}),
	);
}
