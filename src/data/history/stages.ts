import type { Locale, Localized } from '../../model/locale.ts';
import type { ByDefault, Stage, VersionChange } from '../../model/history/version-change.ts';

/** What the stages are called, and how where there is little room. */
export const stageNames = {
	present: { name: { ja: '段階なし', en: 'no stage' }, short: { ja: 'なし', en: 'none' } },
	alpha: { name: { ja: 'アルファ版', en: 'alpha' }, short: { ja: 'α', en: 'α' } },
	beta: { name: { ja: 'ベータ版', en: 'beta' }, short: { ja: 'β', en: 'β' } },
	stable: { name: { ja: '安定版', en: 'stable' }, short: { ja: '安定', en: 'stable' } },
	deprecated: { name: { ja: '非推奨', en: 'deprecated' }, short: { ja: '非推奨', en: 'depr.' } },
	off: { name: { ja: 'デフォルトで無効', en: 'off by default' }, short: { ja: '無効', en: 'off' } },
	removed: { name: { ja: '削除', en: 'removed' }, short: { ja: '削除', en: 'removed' } },
} as const satisfies Record<Stage, { readonly name: Localized; readonly short: Localized }>;

/** How a row says what holds by default from its release on. */
const defaultNames = {
	on: { ja: 'デフォルトで有効', en: 'on by default' },
	off: { ja: 'デフォルトで無効', en: 'off by default' },
	'opt-in': { ja: '指定した場合だけ有効', en: 'only where configured' },
} as const satisfies Record<ByDefault, Localized>;

/** What begins with a change, in words: its stage and what holds by default, as far as they change. */
export function wordsOfChange(
	{ becomes, byDefault }: VersionChange,
	locale: Locale,
): readonly string[] {
	return [
		...(becomes ? [stageNames[becomes].name[locale]] : []),
		...(byDefault ? [defaultNames[byDefault][locale]] : []),
	];
}
