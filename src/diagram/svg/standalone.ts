import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';

/** What a page does around a picture and a file of its own has to do itself. */
const alone =
	'.picture.picture-frame { container-type: normal; display: block; background: var(--color-paper); }';

/**
 * Writes a picture as an SVG file that needs nothing around it. `css` is the look of pictures and
 * their colours; `lang` is the language of the words in the picture.
 */
export function toStandalone(
	picture: Element,
	{ css, lang }: { css: string; lang: string },
): string {
	const { className, ...properties } = picture.properties;
	const file = s(
		'svg',
		{
			...properties,
			xmlns: 'http://www.w3.org/2000/svg',
			lang,
			className: ['picture-frame', ...(Array.isArray(className) ? className : [])],
		},
		[s('style', `${css}\n${alone}`), ...picture.children],
	);
	return toHtml(file, { space: 'svg', closeEmptyElements: true });
}
