import type { APIRoute } from 'astro';
import { joinBaseInPage } from '../../../../../build/join-base-in-page.ts';
import { pagedComponentIds } from '../../../../../data/architecture/components.ts';
import { flows } from '../../../../../data/flows/flows.ts';
import { locales } from '../../../../../model/locale.ts';
import { insideFragment } from '../../../../../views/inside-fragment.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

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
	new Response(joinBaseInPage(insideFragment(lang, flow, component), base), {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
