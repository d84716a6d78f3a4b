/**
 * Counts the strokes of ink that stand apart in a line of letters, from left to right, in a
 * picture of the window: letters that overlap are one.
 */
export async function countInk({
	picture,
	selector,
}: {
	/** PNG in base64. */
	readonly picture: string;
	readonly selector: string;
}): Promise<number> {
	const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
	const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
	const place = document.querySelector(selector)?.getBoundingClientRect();
	if (!place) throw new Error(`There is no ${selector}.`);
	// The picture holds the scroll bar, too.
	const scale = image.width / innerWidth;
	const canvas = document.createElement('canvas');
	canvas.width = image.width;
	canvas.height = image.height;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('There is no canvas.');
	context.drawImage(image, 0, 0);
	const [x, y, width, height] = [place.left, place.top, place.width, place.height].map((value) =>
		Math.round(value * scale),
	) as [number, number, number, number];
	const { data } = context.getImageData(x, y, width, height);
	const hasInk = (column: number) =>
		Array.from({ length: height }, (_, row) => data[(row * width + column) * 4] ?? 255).some(
			(red) => red < 128,
		);
	let strokes = 0;
	for (let column = 0, before = false; column < width; column += 1) {
		const now = hasInk(column);
		if (now && !before) strokes += 1;
		before = now;
	}
	return strokes;
}
