import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { flows } from '../../src/data/flows/flows.ts';
import { drawPicture } from '../../src/views/picture.ts';

/** The step that the README shows. */
export const shown = { locale: 'en', flow: 'overview', step: 'bind-pod' } as const;

const name = 'Drawing\0';

/** A short name for the drawing of the step as it is now. */
export function drawingNow(): string {
	const flow = flows.find(({ id }) => id === shown.flow);
	if (!flow) throw new Error(`There is no flow "${shown.flow}" for the picture of the README.`);
	const drawing = drawPicture(shown.locale, flow, shown.step);
	return createHash('sha256').update(drawing).digest('hex').slice(0, 16);
}

/** Writes into a PNG, after its first part, which drawing it shows. */
export function markPicture(png: Buffer, drawing: string): Buffer {
	const text = Buffer.from(`tEXt${name}${drawing}`, 'latin1');
	const chunk = Buffer.alloc(text.length + 8);
	chunk.writeUInt32BE(text.length - 4, 0);
	text.copy(chunk, 4);
	chunk.writeUInt32BE(crc32(text), text.length + 4);
	const head = 33;
	return Buffer.concat([png.subarray(0, head), chunk, png.subarray(head)]);
}

/** Reads from a PNG which drawing it shows; nothing where it does not say so. */
export function readMark(png: Buffer): string | undefined {
	const at = png.indexOf(`tEXt${name}`, 0, 'latin1');
	if (at === -1) return undefined;
	const start = at + 4 + name.length;
	return png.toString('latin1', start, at + 4 + png.readUInt32BE(at - 4));
}
