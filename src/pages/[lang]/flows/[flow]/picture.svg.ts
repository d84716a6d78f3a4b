import type { APIRoute } from 'astro';
import { flowFilesOf, flowRoutes } from '../../../../components/flows/flow-files.ts';
import type { SiteFlow } from '../../../../data/flows/flows.ts';
import type { Locale } from '../../../../model/locale.ts';

export const getStaticPaths = flowRoutes;

export const GET: APIRoute<{ locale: Locale; flow: SiteFlow }> = ({ props, site }) =>
	new Response(flowFilesOf(props.flow, props.locale, site).still('wide'));
