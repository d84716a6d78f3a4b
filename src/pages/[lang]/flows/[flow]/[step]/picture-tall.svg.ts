import type { APIRoute } from 'astro';
import { flowFilesOf, stepRoutes } from '../../../../../components/flows/flow-files.ts';
import type { SiteFlow } from '../../../../../data/flows/flows.ts';
import type { Locale } from '../../../../../model/locale.ts';

export const getStaticPaths = stepRoutes;

export const GET: APIRoute<{ locale: Locale; flow: SiteFlow; stepId: string }> = ({
	props: { flow, locale, stepId },
	site,
}) => new Response(flowFilesOf(flow, locale, site).still('tall', stepId));
