import type { Locator } from '@playwright/test';

/**
 * Where what an element shows and markup part, with what stands there; nothing if nowhere. Of the
 * element, only what `selector` finds in it is looked at, if one is given. The build writes markup as
 * browsers write what they show.
 */
export function findDifference(
	element: Locator,
	markup: string,
	selector?: string,
): Promise<string | undefined> {
	return element.evaluate(
		(root, { text, within }) => {
			// Marks for translators and reading modes are put into the page when it is finished, and
			// links carry the view that the reader chose. Some browsers escape > in attributes.
			const unmarked = (html: string) =>
				html
					.replaceAll('&gt;', '>')
					.replaceAll(' translate="no"', '')
					.replaceAll('<svg hidden="" ', '<svg ')
					.replace(/( href="[^"?]*)\?[^"]*"/g, '$1"');
			const found =
				within === undefined
					? root.innerHTML
					: [...root.querySelectorAll(within)].map(({ outerHTML }) => outerHTML).join('');
			const [shown, drawn] = [unmarked(found), unmarked(text)];
			if (shown === drawn) return undefined;
			let start = 0;
			while (shown[start] === drawn[start]) start += 1;
			const from = Math.max(0, start - 60);
			return `shown: ${shown.slice(from, start + 60)}\ndrawn: ${drawn.slice(from, start + 60)}`;
		},
		{ text: markup, within: selector },
	);
}
