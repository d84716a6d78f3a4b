import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { asFile } from './as-file.ts';

/** What a page does around a picture and a file of its own has to do itself. */
const alone =
	'.picture.picture-frame { container-type: normal; display: block; background: var(--color-paper); }';

/**
 * Writes a picture as an SVG file that needs nothing around it. `css` is the look of pictures and
 * their colors; `lang` is the language of the words in the picture.
 */
export function toStandalone(
	picture: Element,
	{ css, lang }: { css: string; lang: string },
): string {
	const file = asFile(picture, lang);
	file.children = [s('style', `${css}\n${alone}`), ...file.children];
	return toHtml(file, { space: 'svg', closeEmptyElements: true });
}
