import type { Localized } from '../../model/locale.ts';
import type { Stage } from '../../model/history/version-mark.ts';

/** What the stages are called, and how where there is little room. */
export const stageNames = {
	alpha: { name: { ja: 'アルファ', en: 'alpha' }, short: { ja: 'α', en: 'α' } },
	beta: { name: { ja: 'ベータ', en: 'beta' }, short: { ja: 'β', en: 'β' } },
	stable: { name: { ja: '安定版', en: 'stable' }, short: { ja: '安定', en: 'stable' } },
	deprecated: { name: { ja: '非推奨', en: 'deprecated' }, short: { ja: '非推奨', en: 'depr.' } },
	off: { name: { ja: 'デフォルトで無効', en: 'off by default' }, short: { ja: '無効', en: 'off' } },
	removed: { name: { ja: '削除', en: 'removed' }, short: { ja: '削除', en: 'removed' } },
} as const satisfies Record<Stage, { readonly name: Localized; readonly short: Localized }>;
