import type { APIRoute } from 'astro';
import { publicAddress } from '../../../../components/site/public-address.ts';
import { flows, type SiteFlow } from '../../../../data/flows/flows.ts';
import { stepAddress } from '../../../../data/site/addresses.ts';
import { type Locale, locales } from '../../../../model/locale.ts';
import { flowAsText } from '../../../../views/flow-texts.ts';

export function getStaticPaths() {
	return locales.flatMap((locale) =>
		flows.map((flow) => ({ params: { lang: locale, flow: flow.id }, props: { locale, flow } })),
	);
}

export const GET: APIRoute<{ locale: Locale; flow: SiteFlow }> = ({ props, site }) => {
	const { locale, flow } = props;
	return new Response(flowAsText(flow, locale, publicAddress(stepAddress(locale, flow.id), site)));
};
