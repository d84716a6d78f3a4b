import type { APIRoute } from 'astro';
import { publicAddress } from '../components/site/public-address.ts';

export const GET: APIRoute = ({ site }) =>
	new Response(`User-agent: *\nAllow: /\nSitemap: ${publicAddress('/sitemap-index.xml', site)}\n`);
