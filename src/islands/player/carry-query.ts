/** Gives every link below `root` to one of the addresses this query. */
export function carryQuery(root: ParentNode, addresses: readonly string[], query: string): void {
	for (const link of root.querySelectorAll('a[href]')) {
		const href = link.getAttribute('href') ?? '';
		const [address = ''] = href.split('?');
		if (href !== address + query && addresses.includes(address)) {
			link.setAttribute('href', address + query);
		}
	}
}
