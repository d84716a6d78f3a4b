import type { Transport } from '../../model/architecture/connection.ts';
import type { Localized } from '../../model/locale.ts';

/** What each transport is called in tables. */
export const transports = {
	https: { ja: 'HTTPS', en: 'HTTPS' },
	grpc: { ja: 'TLS上のgRPC', en: 'gRPC over TLS' },
	cri: { ja: 'CRI(ローカルソケット上のgRPC)', en: 'CRI: gRPC over a local socket' },
	netlink: { ja: 'カーネルの設定(ノード内)', en: 'kernel configuration, on the node' },
	'cloud-api': { ja: 'プロバイダー独自のHTTPS API', en: 'the provider’s own HTTPS API' },
	exec: { ja: 'プログラムの実行(ノード内)', en: 'a program run on the node' },
	probe: {
		ja: 'HTTP、TCP、gRPCのいずれか(ノード内)',
		en: 'HTTP, TCP or gRPC, on the node',
	},
} as const satisfies Record<Transport, Localized>;

/** What stands at a wire that has no port of its own. */
export const portless = {
	https: { ja: 'HTTPS', en: 'HTTPS' },
	grpc: { ja: 'gRPC', en: 'gRPC' },
	cri: { ja: 'CRI', en: 'CRI' },
	netlink: { ja: 'netlink', en: 'netlink' },
	'cloud-api': { ja: 'HTTPS', en: 'HTTPS' },
	exec: { ja: 'exec', en: 'exec' },
	probe: { ja: 'probe', en: 'probe' },
} as const satisfies Record<Transport, Localized>;

/** What the side does that starts it: it opens a connection, runs a program, or writes rules. */
interface Initiative {
	/** Names that side, in a list of facts. */
	readonly side: Localized;
	/** Says it in a few words; `{{name}}` is that side, named as in a sentence. */
	readonly sentence: Localized;
}

const opens: Initiative = {
	side: { ja: '接続を開く側', en: 'Opens the connection' },
	sentence: { ja: '{{name}}が接続を開く', en: 'Connection opened by {{name}}' },
};

/** What the side that starts it does, by transport. */
export const initiatives = {
	https: opens,
	grpc: opens,
	cri: opens,
	'cloud-api': opens,
	probe: opens,
	netlink: {
		side: { ja: 'ルールを書き込む側', en: 'Writes the rules' },
		sentence: { ja: '{{name}}がルールを書き込む', en: 'Rules written by {{name}}' },
	},
	exec: {
		side: { ja: 'プログラムを実行する側', en: 'Runs the program' },
		sentence: { ja: '{{name}}がプログラムを実行する', en: 'Program run by {{name}}' },
	},
} as const satisfies Record<Transport, Initiative>;
