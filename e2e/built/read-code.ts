import { globSync, readFileSync } from 'node:fs';
import { load } from 'cheerio/slim';
import { dist } from '../base.ts';

/** Code of one kind as the build wrote it: each text once, with the first file it is in. */
export type Code = ReadonlyMap<string, string>;

/** Every style and script in `dist`: files, parts of pages and of drawings, and attributes. */
export function readCode(): { readonly styles: Code; readonly scripts: Code } {
	const styles = new Map<string, string>();
	const scripts = new Map<string, string>();
	const add = (to: Map<string, string>, text: string, file: string) => {
		if (text.trim() !== '' && !to.has(text)) to.set(text, file);
	};
	for (const file of globSync('**/*.{html,svg,css,js,mjs}', { cwd: dist }).sort()) {
		const text = readFileSync(new URL(file, dist), 'utf8');
		if (file.endsWith('.css')) add(styles, text, file);
		else if (/js$/.test(file)) add(scripts, text, file);
		else {
			const $ = load(text, { xml: file.endsWith('.svg') });
			for (const style of $('style')) add(styles, $(style).text(), file);
			for (const { attribs } of $('[style]')) {
				// What differs from place to place is numbers.
				add(styles, `a { ${(attribs.style ?? '').replace(/\d+(\.\d+)?/g, '1')} }`, file);
			}
			for (const script of $('script:not([src])')) {
				if (/^(?:|module|text\/javascript)$/.test(script.attribs.type ?? ''))
					add(scripts, $(script).text(), file);
			}
		}
	}
	return { styles, scripts };
}
