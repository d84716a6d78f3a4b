/** What is wrong with the drawings that a page shows: one line for each finding. */
export interface MeasuredFigures {
	readonly findings: readonly string[];
	/** How much was looked at: a check of nothing finds nothing. */
	readonly figures: number;
	readonly texts: number;
}

/**
 * Measures every drawing of a page in the browser, in CSS px: words inside their drawing and apart
 * from each other, each wholly on or wholly beside a shape, large enough, and legible on what they
 * stand on; the drawing inside the page or inside something that scrolls.
 */
export function measureFigures({
	smallest,
	contrast,
}: {
	/** The smallest letters that may be, in CSS px. */
	readonly smallest: number;
	/** The least contrast between letters and what they stand on. */
	readonly contrast: number;
}): MeasuredFigures {
	interface Box {
		readonly left: number;
		readonly top: number;
		readonly right: number;
		readonly bottom: number;
	}
	type Color = readonly [red: number, green: number, blue: number, alpha: number];

	const findings = new Set<string>();
	const one = (value: number) => value.toFixed(1);
	const show = ({ left, top, right, bottom }: Box) =>
		`(${one(left)}, ${one(top)})–(${one(right)}, ${one(bottom)})`;
	const isInside = (inner: Box, outer: Box, by: number) =>
		inner.left >= outer.left - by &&
		inner.right <= outer.right + by &&
		inner.top >= outer.top - by &&
		inner.bottom <= outer.bottom + by;
	const meet = (a: Box, b: Box, by: number) =>
		Math.min(a.right, b.right) - Math.max(a.left, b.left) > by &&
		Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > by;

	const readColor = (text: string): Color => {
		const numbers = (text.match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number);
		const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
		if (text === 'none' || text.startsWith('url')) return [0, 0, 0, 0];
		return text.startsWith('color(')
			? [red * 255, green * 255, blue * 255, alpha]
			: [red, green, blue, alpha];
	};
	const over = ([r, g, b, a]: Color, [R, G, B]: Color): Color => [
		r * a + R * (1 - a),
		g * a + G * (1 - a),
		b * a + B * (1 - a),
		1,
	];
	const luminanceOf = (color: Color) => {
		const [r, g, b] = color.map((value) => {
			const part = value / 255;
			return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
	};
	const contrastOf = (a: Color, b: Color) => {
		const [light = 0, dark = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => y - x);
		return (light + 0.05) / (dark + 0.05);
	};
	const groundBehind = (element: Element): Color => {
		const layers: Color[] = [];
		for (let at: Element | null = element; at; at = at.parentElement) {
			const color = readColor(getComputedStyle(at).backgroundColor);
			layers.unshift(color);
			if (color[3] === 1) break;
		}
		return layers.reduce<Color>((ground, layer) => over(layer, ground), [255, 255, 255, 1]);
	};

	const isShown = (element: Element) =>
		element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
	const rectOf = (element: Element): Box => {
		const { left, top, right, bottom } = element.getBoundingClientRect();
		return { left, top, right, bottom };
	};
	// Firefox counts the halo of letters to their place, and more, where it is asked for the place.
	const letterRectOf = (text: SVGTextElement): Box => {
		const { x, y, width, height } = text.getBBox();
		const matrix = text.getScreenCTM() ?? undefined;
		const start = new DOMPoint(x, y).matrixTransform(matrix);
		const end = new DOMPoint(x + width, y + height).matrixTransform(matrix);
		return { left: start.x, top: start.y, right: end.x, bottom: end.y };
	};
	const isScroller = (element: Element) =>
		/auto|scroll/.test(getComputedStyle(element).overflowX) &&
		element !== document.documentElement &&
		element !== document.body;

	const drawings = [
		...document.querySelectorAll<SVGSVGElement>('svg.picture, .timeline .layers > svg, .flow-time'),
	].filter(isShown);
	let count = 0;

	for (const drawing of drawings) {
		const frame = rectOf(drawing);
		const label = drawing.getAttribute('aria-label')?.slice(0, 40) ?? '';
		const name = `${drawing.getAttribute('class') ?? ''} “${label}”`;
		const ancestors: Element[] = [];
		for (let at = drawing.parentElement; at; at = at.parentElement) ancestors.push(at);
		const scroller = ancestors.find(isScroller);
		const page: Box = {
			left: 0,
			right: document.documentElement.clientWidth,
			top: -Infinity,
			bottom: Infinity,
		};
		const window = scroller ? rectOf(scroller) : frame;
		if (!isInside({ ...window, top: 0, bottom: 0 }, page, 0.5))
			findings.add(`${name} ${show(window)} is cut by the page, ${String(page.right)} wide`);
		for (const ancestor of ancestors) {
			if (ancestor === scroller) break;
			const clips = /hidden|clip/.test(getComputedStyle(ancestor).overflowX);
			if (clips && !isInside(frame, rectOf(ancestor), 0.5))
				findings.add(`${name} ${show(frame)} is cut by ${ancestor.tagName}`);
		}

		const outside = groundBehind(drawing);
		const shapes: {
			readonly element: Element;
			readonly place: Box;
			readonly color: Color;
			readonly holds: (point: { x: number; y: number }) => boolean;
		}[] = [];
		const words: { readonly element: Element; readonly text: string; readonly place: Box }[] = [];
		for (const element of drawing.querySelectorAll<SVGGraphicsElement>(
			'rect, circle, path, text',
		)) {
			if (element.closest('defs, pattern, mask, clipPath') || !isShown(element)) continue;
			const style = getComputedStyle(element);
			if (!(element instanceof SVGTextElement)) {
				const place = rectOf(element);
				const [r, g, b, a] = readColor(style.fill);
				const alpha = a * parseFloat(style.fillOpacity) * parseFloat(style.opacity);
				const inverse = element.getScreenCTM()?.inverse();
				shapes.push({
					element,
					place,
					color: [r, g, b, alpha],
					// Chromium knows no point of a disc to be in it that is its very middle.
					holds: ({ x, y }) =>
						x > place.left &&
						x < place.right &&
						y > place.top &&
						y < place.bottom &&
						(!(element instanceof SVGPathElement) ||
							element.isPointInFill(new DOMPoint(x, y).matrixTransform(inverse))),
				});
				continue;
			}
			const lines = element.querySelectorAll('tspan');
			for (const line of lines.length > 0 ? lines : [element]) {
				const text = line.textContent.trim();
				if (text === '') continue;
				count += 1;
				const size = parseFloat(style.fontSize) * (element.getScreenCTM()?.a ?? 0);
				const { left, right, top, bottom } =
					line === element ? letterRectOf(element) : rectOf(line);
				// The box of a line holds the gaps between lines, too; letters stand in the em square.
				const gap = Math.max(0, (bottom - top - size) / 2);
				const place = { left, right, top: top + gap, bottom: bottom - gap };
				words.push({ element, text, place });
				const what = `${name}: “${text}” ${show(place)}`;
				if (size < smallest) findings.add(`${what} is ${one(size)} px high`);
				if (!isInside(place, frame, 0.5)) findings.add(`${what} leaves its drawing ${show(frame)}`);
				const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
				let ground = outside;
				for (const shape of shapes) if (shape.holds(middle)) ground = over(shape.color, ground);
				// Letters with a halo may stand on an edge.
				const hasHalo = style.paintOrder.startsWith('stroke') && style.stroke !== 'none';
				if (hasHalo) ground = over(readColor(style.stroke), ground);
				else {
					// Of several sheets the front one covers the others.
					const front = shapes.findLast(
						(shape) => shape.color[3] === 1 && isInside(place, shape.place, 1),
					);
					for (const shape of shapes.slice(front ? shapes.indexOf(front) : 0)) {
						const crosses =
							shape.element.matches('rect:not(.reach, .mark)') &&
							shape.color[3] > 0 &&
							meet(place, shape.place, 1) &&
							!isInside(place, shape.place, 1);
						if (crosses) findings.add(`${what} crosses an edge of ${show(shape.place)}`);
					}
				}
				const seen = contrastOf(over(readColor(style.fill), ground), ground);
				if (seen < contrast)
					findings.add(
						`${what} has a contrast of ${one(seen)}: ${style.fill} on rgb(${ground.slice(0, 3).map(Math.round).join()})`,
					);
			}
		}
		// What stands in a box stands in its middle, where no life of a Pod has its place below it. On the
		// neighbors of what is inside a component, the step beyond them has its place there.
		for (const box of drawing.querySelectorAll('.box:not(.neighbor)')) {
			const rect = box.querySelector<SVGGraphicsElement>('rect');
			const inner = [
				...words.filter(({ element }) => box.contains(element)).map(({ place }) => place),
				...[...box.querySelectorAll('.icon')].map(rectOf),
			];
			if (!rect || inner.length === 0 || box.querySelector('.life')) continue;
			const around = rectOf(rect);
			const top = Math.min(...inner.map((place) => place.top));
			const bottom = Math.max(...inner.map((place) => place.bottom));
			const off = (top + bottom - around.top - around.bottom) / 2;
			if (Math.abs(off) > 3 * (rect.getScreenCTM()?.a ?? 1))
				findings.add(
					`${name}: ${box.getAttribute('data-key') ?? ''} ${show(around)} has its words ${one(off)} px below its middle`,
				);
		}
		words.forEach((a, index) => {
			for (const b of words.slice(index + 1)) {
				if (a.element !== b.element && meet(a.place, b.place, 0.5))
					findings.add(
						`${name}: “${a.text}” ${show(a.place)} overlaps “${b.text}” ${show(b.place)}`,
					);
			}
		});
	}
	return { findings: [...findings], figures: drawings.length, texts: count };
}
