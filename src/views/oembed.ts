import { siteTitle } from '../data/site/identity.ts';
import type { SiteFlow } from '../data/flows/flows.ts';
import { pathOf, stepAddress } from '../data/site/addresses.ts';
import { cardAddress, embedAddress } from '../data/site/outputs.ts';
import type { Locale } from '../model/locale.ts';
import { cardSize } from '../diagram/card/card-size.ts';
import { embedCode, embedSize, embedTitle } from './embed-code.ts';

/**
 * Gives what oEmbed says of a step or of a flow. A file answers everyone alike, so the size is the
 * same whatever `maxwidth` asks for.
 */
export function oembedOf(
	flow: SiteFlow,
	locale: Locale,
	{ stepId, publish }: { stepId?: string | undefined; publish: (address: string) => string },
) {
	const title = embedTitle(flow, locale, stepId);
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: siteTitle[locale],
		provider_url: publish(`/${locale}/`),
		html: embedCode({ src: publish(embedAddress(locale, flow.id, stepId)), title }),
		...embedSize,
		thumbnail_url: publish(cardAddress(locale, pathOf(stepAddress(locale, flow.id, stepId)))),
		thumbnail_width: cardSize.width,
		thumbnail_height: cardSize.height,
	};
}
