import type { Element } from 'hast';

/**
 * Gives a picture as the outermost element of a file: there is no page around it to be its frame,
 * nor to say the language of its words.
 */
export function asFile(picture: Element, lang: string): Element {
	const { className, ...properties } = picture.properties;
	return {
		...picture,
		properties: {
			...properties,
			xmlns: 'http://www.w3.org/2000/svg',
			lang,
			className: ['picture-frame', ...(Array.isArray(className) ? className : [])],
		},
	};
}
