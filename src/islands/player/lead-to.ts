/** Points a link beside Play to an address; without one it stays in its place, and leads nowhere. */
export function leadTo(link: HTMLAnchorElement, address: string | undefined): void {
	link.setAttribute('aria-disabled', String(address === undefined));
	if (address === undefined) {
		link.removeAttribute('href');
		link.setAttribute('role', 'link');
	} else {
		link.setAttribute('href', address);
		link.removeAttribute('role');
	}
}
