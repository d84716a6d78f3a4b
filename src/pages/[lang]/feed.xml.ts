import type { APIRoute } from 'astro';
import { writeFeed } from '../../components/changes/write-feed.ts';
import { publicAddress } from '../../components/site/public-address.ts';
import { type Locale, locales } from '../../model/locale.ts';

export function getStaticPaths() {
	return locales.map((lang) => ({ params: { lang }, props: { locale: lang } }));
}

export const GET: APIRoute<{ locale: Locale }> = async ({ props, site }) =>
	new Response(await writeFeed(props.locale, (address) => publicAddress(address, site)), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
