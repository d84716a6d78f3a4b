import { darkQuery } from '../../diagram/export/dark-query.ts';
import { fetchText } from '../site/fetch-text.ts';

/** How many pixels a unit of the picture gets on each side. */
const scale = 2;

/**
 * Draws an SVG file of this site as PNG, in light or in dark. Rejects where the file cannot be had
 * or drawn.
 */
export async function drawPng(address: string, theme: 'light' | 'dark'): Promise<Blob> {
	const svg = await fetchText(address);
	const settled = svg.replace(darkQuery, theme === 'dark' ? '@media all' : '@media not all');
	const url = URL.createObjectURL(new Blob([settled], { type: 'image/svg+xml' }));
	try {
		return await paint(await load(url));
	} finally {
		URL.revokeObjectURL(url);
	}
}

function load(url: string): Promise<HTMLImageElement> {
	return new Promise((resolve, reject) => {
		const image = new Image();
		image.addEventListener('load', () => {
			resolve(image);
		});
		image.addEventListener('error', () => {
			reject(new Error('The picture could not be read.'));
		});
		image.src = url;
	});
}

function paint(image: HTMLImageElement): Promise<Blob> {
	const canvas = document.createElement('canvas');
	canvas.width = image.naturalWidth * scale;
	canvas.height = image.naturalHeight * scale;
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob) resolve(blob);
			else reject(new Error('The picture could not be drawn.'));
		}, 'image/png');
	});
}
