import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'cheerio';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** What a page of a flow says and shows, without the site around it. */
export interface Content {
	/** The path of the page, such as `/en/flows/pod-birth/bind-pod/`. */
	readonly path: string;
	readonly title: string;
	readonly paragraphs: readonly string[];
	/** The picture as one SVG element. */
	readonly picture: string;
}

/** Reads from the built site what the page at a path says and shows. */
export function readContent(dist: string, path: string): Content {
	const $ = load(readFileSync(join(dist, path, 'index.html'), 'utf8'));
	const picture = $('.picture.wide').first();
	picture.find('a').removeAttr('href');
	const paragraphs = $('[data-panel]')
		.find('p, li')
		.toArray()
		.map((element) => $(element).text().replaceAll(/\s+/g, ' ').trim())
		.filter((text) => text !== '');
	return {
		path,
		title: $('h1').first().text().trim(),
		paragraphs,
		picture: $.html(picture).replaceAll('\n', ' '),
	};
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('{', '&#123;');
}

function linksOf(contents: readonly Content[], index: number): string {
	const [before, after] = [contents[index - 1], contents[index + 1]];
	return [
		before && `<a rel="prev" href="${before.path}">Previous</a>`,
		after && `<a rel="next" href="${after.path}">Next</a>`,
	]
		.filter((link) => link !== undefined)
		.join(' ');
}

/** The few rules by which a picture without our styles can be read. */
const style = `body{font:16px/1.6 sans-serif;max-width:70rem;margin:auto;padding:1rem}
.picture{width:100%;height:auto;fill:none;stroke:currentColor}.picture text{fill:currentColor;stroke:none}`;

function write(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}

/** Writes the same pages as somebody would by hand: one file each, no script, a few rules. */
export function writeByHand(folder: string, contents: readonly Content[]): void {
	rmSync(folder, { recursive: true, force: true });
	for (const [index, { path, title, paragraphs, picture }] of contents.entries()) {
		const text = `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escape(title)}</title><style>${style}</style>
<h1>${escape(title)}</h1><figure>${picture}</figure><p>${linksOf(contents, index)}</p>
${paragraphs.map((one) => `<p>${escape(one)}</p>`).join('\n')}</html>`;
		write(join(folder, path, 'index.html'), text);
	}
}

/** Builds the same pages with Starlight as it comes, and gives the folder that it wrote. */
export function buildPlainStarlight(folder: string, contents: readonly Content[]): string {
	rmSync(folder, { recursive: true, force: true });
	write(
		join(folder, 'astro.config.mjs'),
		`import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Plain' })] });
`,
	);
	// What is named here is built along, as Starlight has to be.
	const dependencies = { '@astrojs/starlight': '*', astro: '*' };
	write(join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies }));
	write(
		join(folder, 'src/content.config.ts'),
		`import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
	);
	for (const [index, { path, title, paragraphs, picture }] of contents.entries()) {
		const lines = [
			`---\ntitle: ${JSON.stringify(title)}\n---`,
			`<style>${style.split('\n')[1] ?? ''}</style>`,
			`<figure>${picture}</figure>`,
			`<p>${linksOf(contents, index)}</p>`,
			...paragraphs.map((one) => `<p>${escape(one)}</p>`),
		];
		write(
			join(folder, 'src/content/docs', `${path.replaceAll(/^\/|\/$/g, '')}.md`),
			`${lines.join('\n\n')}\n`,
		);
	}
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(project, 'node_modules/astro/bin/astro.mjs'), 'build'],
		{ cwd: folder, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
	);
	if (status !== 0) throw new Error(`The plain Starlight site was not built:\n${stdout}${stderr}`);
	return join(folder, 'dist');
}
