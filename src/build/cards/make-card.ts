import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type RenderedImage, Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { pageAddress } from '../../data/site/addresses.ts';
import { cardSize } from '../../diagram/card/card-size.ts';
import { drawCard } from '../../diagram/card/draw-card.ts';
import { cardOf, type CardPage } from '../../views/card-of.ts';
import { hashText } from '../hash-text.ts';
import type { CardOrder, MadeCard } from './make-cards.ts';
import { makePainter } from './paint.ts';
import { letters } from './type-setter.ts';

/** The look of the picture in pages is that of the cards. */
const css = ['theme', 'figure', 'regions', 'picture']
	.map((name) => readFileSync(new URL(`../../styles/${name}.css`, import.meta.url), 'utf8'))
	.join('\n');
const paint = makePainter(css);

/** Draws the card of a page as SVG without letters or styles: shapes and colors only. */
export function drawCardOf(page: CardPage): string {
	try {
		return paint(drawCard(cardOf(page), letters));
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const address = pageAddress(page.locale, page.path);
		throw new Error(`The card of ${address} cannot be drawn.\n${reason}`, { cause: error });
	}
}

/** Writes a picture of a few flat colors as PNG: with a palette it has half of the bytes. */
function encode({ pixels, width, height }: RenderedImage): Promise<Buffer> {
	return sharp(pixels, { raw: { width, height, channels: 4 } })
		.removeAlpha()
		.png({ palette: true, colours: 64, dither: 0, effort: 1 })
		.toBuffer();
}

/** Makes the card of a page as PNG, or takes it from the cache where the drawing is the same. */
export async function makeCard({ page, file, cache, tools }: CardOrder): Promise<MadeCard> {
	const svg = drawCardOf(page);
	const name = `${hashText(tools + svg)}.png`;
	const kept = join(cache, name);
	await mkdir(dirname(file), { recursive: true });
	if (!existsSync(kept)) {
		const { width } = cardSize;
		const image = new Resvg(svg, {
			fitTo: { mode: 'width', value: width },
			font: { loadSystemFonts: false },
			logLevel: 'off',
		}).render();
		const half = `${kept}.${String(process.pid)}`;
		await writeFile(half, await encode(image));
		// Whoever looks for it finds all of it or nothing.
		await rename(half, kept);
	}
	await copyFile(kept, file);
	return { file, name };
}
