import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng } from './encode-png.ts';

/** Reads back what `encodePng` writes: nothing else. */
function decode(png: Buffer) {
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
		const length = png.readUInt32BE(at);
		chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
	}
	const head = chunks.get('IHDR') ?? Buffer.alloc(13);
	const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
	const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
	const lines = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
	const colorAt = (x: number, y: number) => {
		const index = lines[y * (width + 1) + 1 + x] ?? 0;
		return palette.toString('hex', index * 3, index * 3 + 3);
	};
	return { width, height, colors: palette.length / 3, colorAt };
}

function pixelsOf(
	width: number,
	height: number,
	colorAt: (x: number, y: number) => number,
): Buffer {
	const pixels = Buffer.alloc(width * height * 4);
	for (let at = 0; at < width * height; at += 1) {
		const color = colorAt(at % width, Math.floor(at / width));
		pixels.writeUInt32BE(color * 256 + 255, at * 4);
	}
	return pixels;
}

describe('a PNG with a palette', () => {
	it('has the very colors of a drawing that has few', () => {
		const flat = [0xffffff, 0xc2410c, 0x1a2233];
		const colorAt = (x: number, y: number) => flat[(x + y) % 3] ?? 0;
		const png = decode(encodePng(pixelsOf(7, 5, colorAt), 7, 5));
		expect([png.width, png.height, png.colors]).toEqual([7, 5, 3]);
		for (let y = 0; y < 5; y += 1) {
			for (let x = 0; x < 7; x += 1) {
				expect(Number.parseInt(png.colorAt(x, y), 16)).toBe(colorAt(x, y));
			}
		}
	});

	it('keeps the most frequent colors of one that has many, and others nearly', () => {
		const colorAt = (x: number, y: number) => (y < 40 ? 0xeef3fd : x * 0x010203);
		const png = decode(encodePng(pixelsOf(80, 50, colorAt), 80, 50));
		expect(png.colors).toBe(64);
		expect(png.colorAt(3, 3)).toBe('eef3fd');
		const red = (x: number) => Number.parseInt(png.colorAt(x, 45).slice(0, 2), 16);
		for (let x = 0; x < 80; x += 1) expect(Math.abs(red(x) - x)).toBeLessThan(25);
	});
});
