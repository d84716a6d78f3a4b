import type { APIRoute } from 'astro';
import { stepRoutes } from '../../../../../components/flows/flow-files.ts';
import { publicAddress } from '../../../../../components/site/public-address.ts';
import type { SiteFlow } from '../../../../../data/flows/flows.ts';
import type { Locale } from '../../../../../model/locale.ts';
import { oembedOf } from '../../../../../views/oembed.ts';

export const getStaticPaths = stepRoutes;

export const GET: APIRoute<{ locale: Locale; flow: SiteFlow; stepId: string }> = ({
	props: { flow, locale, stepId },
	site,
}) => {
	const publish = (address: string) => publicAddress(address, site);
	return Response.json(oembedOf(flow, locale, { stepId, publish }));
};
