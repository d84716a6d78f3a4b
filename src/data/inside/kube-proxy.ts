import type { Inside } from '../../model/inside/inside.ts';

/** What is inside kube-proxy in nftables mode. */
export const kubeProxy = {
	component: 'kube-proxy',
	parts: [
		{
			id: 'shared-informers',
			name: { ja: 'インフォーマー', en: 'Informers' },
			does: {
				ja: 'Service、EndpointSlice、自分のNodeなどをウォッチします。',
				en: 'Watch Services, EndpointSlices, the Node that kube-proxy runs on, and more.',
			},
			references: ['src-proxy-config', 'src-kube-proxy-server'],
			place: { wide: [0, 0], tall: [0, 0] },
		},
		{
			id: 'change-trackers',
			name: { ja: '変更トラッカー', en: 'Change trackers' },
			does: {
				ja: '前回の書き込みより後の変更を、Serviceごとにまとめて保持します。',
				en: 'Collect the changes since the last write, merged per Service.',
			},
			references: ['src-proxy-endpoints-tracker', 'src-nftables-proxier'],
			place: { wide: [1, 0], tall: [1, 0] },
		},
		{
			id: 'sync-runner',
			name: { ja: '書き込みの間隔の制御', en: 'Bounded frequency runner' },
			does: {
				ja: '書き込みを始める時点を決めます。前回の終了から最小間隔(デフォルトで1秒)が過ぎていればすぐに、そうでなければ過ぎるまで待って始めます。',
				en: 'Decides when to write: immediately, if the minimum interval since the end of the last write (1 s by default) has passed; otherwise, as soon as it has.',
			},
			references: ['src-proxy-runner', 'src-nftables-proxier'],
			place: { wide: [2, 0], tall: [0, 1] },
		},
		{
			id: 'rule-builder',
			name: { ja: 'ルールの組み立て', en: 'Proxier' },
			does: {
				ja: 'まとめた変更を受け取り、Serviceごとに転送先のエンドポイントを選び、変わったルールだけを1つのトランザクションにまとめます。',
				en: 'Takes the collected changes, selects the endpoints of each Service, and builds one transaction of the rules that changed.',
			},
			references: ['src-nftables-proxier'],
			place: { wide: [1, 1], tall: [1, 1] },
		},
		{
			id: 'kernel-writer',
			name: { ja: 'カーネルへの書き込み', en: 'nftables writer' },
			does: {
				ja: 'トランザクション全体を、nftコマンドで一度に書き込みます。その後、古くなったUDPのconntrackのエントリーを削除します。',
				en: 'Writes the whole transaction with the `nft` command, all or nothing. Then it removes stale conntrack entries of UDP.',
			},
			references: ['src-nftables-proxier'],
			place: { wide: [0, 1], tall: [1, 2] },
		},
		{
			id: 'health-server',
			name: { ja: 'ヘルスサーバー', en: 'Health servers' },
			does: {
				ja: 'ヘルスチェックに応答し、ノードにServiceのエンドポイントがあるか、書き込みが成功しているかを返します。',
				en: 'Respond to health checks, reporting whether the node has endpoints of a Service and whether writes succeed.',
			},
			references: ['src-nftables-proxier'],
			place: { wide: [2, 1], tall: [0, 2] },
		},
	],
	arrows: [
		{
			from: 'proxy-to-api',
			to: 'shared-informers',
			carries: {
				ja: 'ServiceやEndpointSliceなどの変更',
				en: 'changes to Services, EndpointSlices and more',
			},
			references: ['src-proxy-config'],
		},
		{
			from: 'shared-informers',
			to: 'change-trackers',
			carries: { ja: '変更', en: 'changes' },
			references: ['src-proxy-config', 'src-nftables-proxier'],
		},
		{
			from: 'change-trackers',
			to: 'sync-runner',
			carries: { ja: '書き込みの要求', en: 'the request to write' },
			references: ['src-nftables-proxier'],
		},
		{
			from: 'sync-runner',
			to: 'rule-builder',
			carries: { ja: '書き込みの開始', en: 'the start of a write' },
			references: ['src-proxy-runner', 'src-nftables-proxier'],
		},
		{
			from: 'change-trackers',
			to: 'rule-builder',
			carries: { ja: 'まとめた変更', en: 'the collected changes' },
			references: ['src-proxy-endpoints-tracker', 'src-nftables-proxier'],
		},
		{
			from: 'rule-builder',
			to: 'kernel-writer',
			carries: { ja: 'トランザクション', en: 'the transaction' },
			references: ['src-nftables-proxier'],
		},
		{
			from: 'rule-builder',
			to: 'health-server',
			carries: {
				ja: 'エンドポイントの数、書き込みの成否',
				en: 'the number of endpoints; whether writes succeed',
			},
			references: ['src-nftables-proxier'],
		},
		{
			from: 'rule-builder',
			to: 'sync-runner',
			carries: { ja: '失敗時の再試行', en: 'a retry after a failure' },
			references: ['src-proxy-runner', 'src-nftables-proxier'],
		},
		{
			from: 'kernel-writer',
			to: 'proxy-to-kernel',
			carries: { ja: '転送ルール', en: 'forwarding rules' },
			references: ['src-nftables-proxier'],
		},
	],
} as const satisfies Inside;
