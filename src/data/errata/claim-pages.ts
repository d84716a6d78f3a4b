import type { Localized } from '../../model/locale.ts';
import { overview } from '../flows/overview.ts';
import { furtherReadingTitle } from '../reading.ts';

/** The pages, and parts of pages, that claims point at: address after the language, and name. */
export const claimPages = {
	'flows/overview/': overview.title,
	'further-reading/': furtherReadingTitle,
	'around/#cni': { ja: '図の外にあるもの: CNI', en: 'Around the picture: CNI' },
	'around/#csi': { ja: '図の外にあるもの: CSI', en: 'Around the picture: CSI' },
	'around/#admission': {
		ja: '図の外にあるもの: アドミッション',
		en: 'Around the picture: admission',
	},
	'around/#leases': { ja: '図の外にあるもの: Lease', en: 'Around the picture: Leases' },
	'around/#endpointslices': {
		ja: '図の外にあるもの: EndpointSlice',
		en: 'Around the picture: EndpointSlices',
	},
} as const satisfies Record<string, Localized>;

/** The address, after the language, of a page that claims point at. */
export type ClaimPage = keyof typeof claimPages;
