/** The steps of a flow, as the player goes through them. */
const flow = /^.*\/flows\/[^/]+\//;

/** Whether a link leads to another page of the site, one that no player fetches in parts. */
export function isNextPage(from: URL, to: URL, isInPlayer: boolean): boolean {
	if (to.origin !== from.origin || !to.pathname.endsWith('/')) return false;
	if (to.pathname === from.pathname && to.search === from.search) return false;
	const [steps] = flow.exec(from.pathname) ?? [];
	return !isInPlayer || steps === undefined || !to.pathname.startsWith(steps);
}
