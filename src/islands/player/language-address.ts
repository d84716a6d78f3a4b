/**
 * Gives the address of a page of this language in the language of a link. What the link itself says
 * follows the text of a step, which may come later, so only the language is taken from it.
 */
export function addressInLanguage(
	{ href, hreflang }: Pick<HTMLAnchorElement, 'href' | 'hreflang'>,
	pathname: string,
): URL {
	const target = new URL(href);
	const there = target.pathname.split('/');
	const here = pathname.split('/');
	const { lang } = document.documentElement;
	const at = there.findIndex((part, index) => part === hreflang && here[index] === lang);
	if (at !== -1) here[at] = hreflang;
	target.pathname = (at === -1 ? there : here).join('/');
	return target;
}

/** Leads every link to another language to the step of an address, which history may get later. */
export function leadLanguages(pathname: string): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-follows^="language"]')) {
		const { href } = addressInLanguage(link, pathname);
		if (link.href !== href) link.href = href;
	}
}
