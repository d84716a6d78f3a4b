import type { Localized } from '../../model/locale.ts';

/** The grounds of the picture: what runs on the same machines. */
export const regions = {
	'control-plane': { ja: 'コントロールプレーン', en: 'Control plane' },
	'worker-node': { ja: 'ワーカーノード', en: 'Worker node' },
	'other-node': { ja: '別のノード', en: 'Another node' },
} as const satisfies Record<string, Localized>;
