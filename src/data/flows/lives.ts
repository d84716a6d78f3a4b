import type { PodLife } from '../../model/flows/flow.ts';
import type { Localized } from '../../model/locale.ts';

/** How the states of Pods are called in the picture. */
export const lives = {
	pending: { ja: '待機中', en: 'pending' },
	starting: { ja: '起動中', en: 'starting' },
	running: { ja: '実行中', en: 'running' },
	crashed: { ja: '異常終了', en: 'crashed' },
	unreachable: { ja: '不明', en: 'unknown' },
	terminating: { ja: '終了待ち', en: 'ending' },
	gone: { ja: 'なし', en: 'gone' },
} as const satisfies Record<PodLife, Localized>;
