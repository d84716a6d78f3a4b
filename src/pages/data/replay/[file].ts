import type { APIRoute } from 'astro';
import { flows, type SiteFlow } from '../../../data/flows/flows.ts';
import { replayFile } from '../../../views/replay-file.ts';

export function getStaticPaths() {
	return flows
		.filter(({ recordings }) => recordings.length > 0)
		.map((flow) => ({ params: { file: `${flow.id}.json` }, props: { flow } }));
}

export const GET: APIRoute<{ flow: SiteFlow }> = ({ props }) =>
	new Response(JSON.stringify(replayFile(props.flow)));
