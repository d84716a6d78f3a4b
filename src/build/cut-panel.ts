import { headParts } from '../model/flows/page-panel.ts';

/**
 * Cuts the panel that the player takes over out of a built page, as a small page of its own that no
 * search engine lists. Gives nothing for a page without a player.
 * @throws Error when a page with a player has not the form that the player's component gives it.
 */
export function cutPanel(page: string): string | undefined {
	if (!page.includes('</flow-player>')) return undefined;
	const [head = ''] = page.split('</head>', 1);
	const [title] = /<title>[^<]*<\/title>/.exec(head) ?? [];
	// The panel is the last thing in the player.
	const [panel] =
		/<article [^>]*\bdata-panel\b[^>]*>[^]*<\/article>(?=\s*<\/flow-player>)/.exec(page) ?? [];
	if (title === undefined || panel === undefined) {
		throw new Error(
			'A page with a player has no title, or its panel is not the last thing in the player: see src/components/flows/FlowPlayer.astro.',
		);
	}
	return [
		'<!DOCTYPE html><meta charset="utf-8"><meta name="robots" content="noindex">',
		title,
		...(head.match(/<(?:meta|link)(?: [\w:-]+(?:="[^"]*")?)*\s*\/?>/g) ?? []).filter(isHeadPart),
		'<body>',
		...findFollowers(page),
		panel,
	].join('');
}

function isHeadPart(element: string): boolean {
	return headParts.some(
		({ tag, attribute, start }) =>
			element.startsWith(`<${tag} `) && element.includes(` ${attribute}="${start}`),
	);
}

/** The links that follow, each once and empty: only their attributes are taken over. */
function findFollowers(page: string): readonly string[] {
	const followers = page.matchAll(
		/<a (?:[^>"]|"[^"]*")*\bdata-follows="([^"]*)"(?:[^>"]|"[^"]*")*>/g,
	);
	return [...new Map([...followers].map(([tag, name]) => [name, `${tag}</a>`])).values()];
}
