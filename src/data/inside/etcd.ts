import type { Inside } from '../../model/inside/inside.ts';

/** What is inside one member of etcd. */
export const etcd = {
	component: 'etcd',
	parts: [
		{
			id: 'grpc-server',
			name: { ja: 'gRPCサーバー', en: 'gRPC server' },
			does: {
				ja: 'Range、Txn、Watch、Leaseの呼び出しを受け取ります。容量の上限を超えた後の書き込みは拒否します。',
				en: 'Receives Range, Txn, Watch and Lease calls. Once the space quota is exceeded, it rejects writes.',
			},
			references: ['src-etcd-grpc', 'src-etcd-quota'],
			place: { wide: [2, 1], tall: [0, 0] },
		},
		{
			id: 'raft',
			name: { ja: 'Raft', en: 'Raft' },
			does: {
				ja: 'リーダーを選出し、書き込みを1つの順序に並べてほかのメンバーに送ります。過半数のメンバーがディスクに書いた時点で、書き込みが確定します。',
				en: 'Elects the leader, puts writes into one order and sends them to the other members. A write is committed once a majority has it on disk.',
			},
			references: ['src-etcd-raft', 'etcd-faq'],
			place: { wide: [1, 0], tall: [1, 1] },
		},
		{
			id: 'write-ahead-log',
			name: { ja: '先行書き込みログ(WAL)', en: 'Write-ahead log' },
			does: {
				ja: 'エントリーをファイルに追記し、ディスクに同期します。そのため、メンバーが再起動しても書き込みは失われません。',
				en: 'Appends each entry to a file and syncs it to disk, so that no write is lost when the member restarts.',
			},
			references: ['src-etcd-wal'],
			place: { wide: [0, 0], tall: [1, 0] },
		},
		{
			id: 'applier',
			name: { ja: '適用', en: 'Apply' },
			does: {
				ja: '確定したエントリーを、すべてのメンバーが同じ順序で適用します。Txnの条件も、このときに確認します。',
				en: 'Applies the committed entries, in the same order on every member. The conditions of a Txn are checked at this point.',
			},
			references: ['src-etcd-server', 'src-etcd-txn'],
			place: { wide: [1, 1], tall: [1, 2] },
		},
		{
			id: 'lessor',
			name: { ja: 'リースの管理', en: 'Lessor' },
			does: {
				ja: 'etcdのリースの期限を管理し、期限の切れたリースのキーを削除する書き込みを始めます。期限の管理は、リーダーだけが行います。',
				en: 'Keeps track of etcd leases. When one expires, it starts a write that deletes the keys of the lease. Only the leader tracks expiry.',
			},
			references: ['src-etcd-lessor', 'src-etcd-server'],
			place: { wide: [0, 1], tall: [1, 3] },
		},
		{
			id: 'mvcc-store',
			name: { ja: 'MVCCストア', en: 'MVCC store' },
			does: {
				ja: '変更ごとに新しいリビジョンを割り当てます。キーからリビジョンを引く索引をメモリに保持します。',
				en: 'Gives each change a new revision and keeps an index in memory that leads from keys to revisions.',
			},
			references: ['src-etcd-kvstore', 'etcd-data-model'],
			place: { wide: [1, 2], tall: [0, 2] },
		},
		{
			id: 'backend',
			name: { ja: 'バックエンド(bbolt)', en: 'Backend (bbolt)' },
			does: {
				ja: 'リビジョンをキーとして、値をbboltのファイルに保存します。100ミリ秒ごと、または1万件ごとに、まとめてコミットします。',
				en: 'Stores the values in a bbolt file, with their revisions as keys. It commits in batches, every 100 ms or every 10,000 operations.',
			},
			references: ['src-etcd-backend', 'etcd-data-model'],
			place: { wide: [0, 2], tall: [0, 3] },
		},
		{
			id: 'watchers',
			name: { ja: 'ウォッチの配信', en: 'Watchable store' },
			does: {
				ja: '適用された変更を、そのキーのウォッチに送ります。遅れているウォッチには、履歴から読み出して送ります。',
				en: 'Sends each applied change to the watches on its key. A watch that lags behind is served from the history.',
			},
			references: ['src-etcd-watchable-store'],
			place: { wide: [2, 2], tall: [0, 1] },
			events: ['at-rest/etcd-watches'],
		},
	],
	arrows: [
		{
			from: 'api-to-etcd',
			to: 'grpc-server',
			carries: { ja: 'Range、Txn、Watch', en: 'Range, Txn and Watch calls' },
			references: ['src-etcd-grpc', 'src-etcd3-store'],
		},
		{
			from: 'grpc-server',
			to: 'api-to-etcd',
			carries: { ja: '応答、イベント', en: 'responses and events' },
			references: ['src-etcd-grpc', 'src-etcd3-watcher'],
		},
		{
			from: 'grpc-server',
			to: 'raft',
			carries: {
				ja: '書き込みの提案、ReadIndexによる読み取り前の確認',
				en: 'proposed writes; before a read, ReadIndex',
			},
			references: ['src-etcd-v3-server', 'src-etcd-read'],
		},
		{
			from: 'raft',
			to: 'write-ahead-log',
			carries: { ja: 'エントリー', en: 'entries' },
			references: ['src-etcd-raft', 'src-etcd-wal'],
		},
		{
			from: 'raft',
			to: 'applier',
			carries: { ja: '確定したエントリー', en: 'committed entries' },
			references: ['src-etcd-raft', 'src-etcd-server'],
		},
		{
			from: 'applier',
			to: 'mvcc-store',
			carries: { ja: '変更', en: 'changes' },
			references: ['src-etcd-server', 'src-etcd-txn'],
		},
		{
			from: 'applier',
			to: 'lessor',
			carries: { ja: 'リースの作成と取り消し', en: 'leases granted and revoked' },
			references: ['src-etcd-lessor'],
		},
		{
			from: 'lessor',
			to: 'raft',
			carries: { ja: '期限切れのリースの取り消し', en: 'the revocation of an expired lease' },
			references: ['src-etcd-server', 'src-etcd-lessor'],
		},
		{
			from: 'applier',
			to: 'grpc-server',
			carries: { ja: '書き込みの結果', en: 'the result of a write' },
			references: ['src-etcd-v3-server', 'src-etcd-server'],
		},
		{
			from: 'mvcc-store',
			to: 'backend',
			carries: { ja: '値', en: 'values' },
			references: ['src-etcd-kvstore', 'src-etcd-backend'],
		},
		{
			from: 'backend',
			to: 'mvcc-store',
			carries: { ja: '読み取った値', en: 'values that were read' },
			references: ['src-etcd-kvstore', 'src-etcd-backend'],
		},
		{
			from: 'mvcc-store',
			to: 'watchers',
			carries: { ja: '適用された変更', en: 'applied changes' },
			references: ['src-etcd-watchable-store'],
		},
		{
			from: 'watchers',
			to: 'grpc-server',
			carries: { ja: 'ウォッチのイベント', en: 'watch events' },
			references: ['src-etcd-watchable-store', 'src-etcd-grpc'],
		},
		{
			from: 'mvcc-store',
			to: 'grpc-server',
			carries: { ja: '読み取りの結果', en: 'the results of reads' },
			references: ['src-etcd-v3-server', 'src-etcd-kvstore'],
		},
	],
} as const satisfies Inside;
