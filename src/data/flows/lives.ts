import type { PodLife } from '../../model/flows/flow.ts';
import type { Localized } from '../../model/locale.ts';

/** What the states of Pods are called in the picture. */
export const lives = {
	pending: { ja: '待機中', en: 'pending' },
	starting: { ja: '起動中', en: 'starting' },
	running: { ja: '実行中', en: 'running' },
	crashed: { ja: 'クラッシュ', en: 'crashed' },
	unreachable: { ja: '通信不能', en: 'unreachable' },
	terminating: { ja: '終了中', en: 'terminating' },
	gone: { ja: 'なし', en: 'none' },
} as const satisfies Record<PodLife, Localized>;
