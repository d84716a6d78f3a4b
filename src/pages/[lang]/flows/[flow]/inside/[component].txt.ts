import type { APIRoute } from 'astro';
import { pagedComponentIds } from '../../../../../data/architecture/components.ts';
import { flows } from '../../../../../data/flows/flows.ts';
import { locales } from '../../../../../model/locale.ts';
import { insideFragment } from '../../../../../views/inside-fragment.ts';

/** What is inside each component, with the steps of a flow: what the player fetches when asked. */
export function getStaticPaths() {
	return locales.flatMap((lang) =>
		flows.flatMap((flow) =>
			pagedComponentIds.map((component) => ({
				params: { lang, flow: flow.id, component },
				props: { lang, flow, component },
			})),
		),
	);
}

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({
	props: { lang, flow, component },
}) =>
	new Response(insideFragment(lang, flow, component), {
		// It is finished as pages are.
		headers: { 'content-type': 'text/html; charset=utf-8' },
	});
