/** What is wrong with the picture that is shown: one line for each finding, with its numbers. */
export interface Measured {
	readonly findings: readonly string[];
	/** The smallest letters, in CSS px. */
	readonly smallest: number;
	/** How many texts, wires and boxes were looked at: a check of nothing finds nothing. */
	readonly texts: number;
	readonly wires: number;
	readonly boxes: number;
}

/**
 * Measures a picture in the browser, in CSS px of the window: letters in their boxes, labels and
 * badges apart from each other, wires clear of what is not theirs, everything inside.
 * `ends` gives the boxes at the ends of each wire.
 */
export function measurePicture(
	picture: SVGElement | HTMLElement,
	{
		ends,
		room,
		chipsOf,
	}: {
		ends: Readonly<Record<string, readonly string[]>>;
		room: number;
		/** Of which steps the chips are looked at: they are all drawn, and one at most is shown. */
		chipsOf: 'all' | 'shown';
	},
): Measured {
	interface Box {
		readonly left: number;
		readonly top: number;
		readonly right: number;
		readonly bottom: number;
	}
	const findings = new Set<string>();
	const all = <T extends Element>(selector: string, root: Element = picture) => [
		...root.querySelectorAll<SVGGraphicsElement & T>(selector),
	];
	const one = (value: number) => value.toFixed(1);
	const show = ({ left, top, right, bottom }: Box) =>
		`(${one(left)}, ${one(top)})–(${one(right)}, ${one(bottom)})`;
	const frame = picture.getBoundingClientRect();
	const sizeOf = (text: SVGGraphicsElement) =>
		parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0);
	const placeOf = (element: Element): Box => {
		const { left, top, right, bottom } = element.getBoundingClientRect();
		// The box of a line holds the gaps between lines, too; letters stand in the em square.
		const gap =
			element instanceof SVGTextElement ? Math.max(0, (bottom - top - sizeOf(element)) / 2) : 0;
		return {
			left: left - frame.left,
			top: top + gap - frame.top,
			right: right - frame.left,
			bottom: bottom - gap - frame.top,
		};
	};
	const keyOf = (element: Element) =>
		element.closest('[data-key]:not(svg)')?.getAttribute('data-key') ??
		element.closest('[data-region]')?.getAttribute('data-region') ??
		'?';
	const nameOf = (element: Element) => {
		const text = element.textContent.trim();
		return text === '' ? keyOf(element) : `“${text}” of ${keyOf(element)}`;
	};
	const inside = (inner: Box, outer: Box, by: number) =>
		inner.left >= outer.left + by &&
		inner.right <= outer.right - by &&
		inner.top >= outer.top + by &&
		inner.bottom <= outer.bottom - by;
	const meet = (a: Box, b: Box) =>
		Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
		Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
	// A line keeps its points at every width, and the browser takes its time to find them.
	const pointsOf = (line: SVGPathElement & { known?: { way: string; points: DOMPoint[] } }) => {
		const way = line.getAttribute('d') ?? '';
		if (line.known?.way === way) return line.known.points;
		const length = line.getTotalLength();
		const points = Array.from({ length: Math.ceil(length / 2) + 1 }, (_, index) =>
			line.getPointAtLength(Math.min(index * 2, length)),
		);
		line.known = { way, points };
		return points;
	};
	// Several steps may share a place: one number stands there at a time.
	const badges = all('.badge:not([data-shown="no"])');
	const boxes = all('.box');
	const shapes = boxes.map((box) => {
		const rect = box.querySelector('rect');
		if (!rect) throw new Error(`${keyOf(box)} has no rectangle.`);
		return { key: keyOf(box), place: placeOf(rect) };
	});

	// Letters stay in what they stand on.
	for (const holder of all('.box, .region, .chip')) {
		// Of a region's sheets the front one holds the label.
		const ground = [...holder.querySelectorAll(':scope > rect')].at(-1);
		if (!ground) continue;
		for (const text of all('text', holder)) {
			const [own, around] = [placeOf(text), placeOf(ground)];
			if (!inside(own, around, room))
				findings.add(`${nameOf(text)} ${show(own)} leaves its ground ${show(around)}`);
		}
	}
	for (const badge of badges) {
		const [text, disc] = [badge.querySelector('text'), badge.querySelector('.disc')];
		if (!text || !disc) throw new Error(`${keyOf(badge)} has no number.`);
		const own = placeOf(text);
		const around = placeOf(disc);
		if (own.left < around.left + 1 || own.right > around.right - 1)
			findings.add(`${nameOf(text)} ${show(own)} leaves its disc ${show(around)}`);
	}

	// Nothing that is read lies on something else that is read.
	const lasting = [
		...all('.box text, .region text, .box .icon'),
		...badges.flatMap((badge) => all('.disc', badge)),
	].map((element) => ({ element, key: keyOf(element), place: placeOf(element) }));
	lasting.forEach((a, index) => {
		for (const b of lasting.slice(index + 1)) {
			// Of the words for the life of a box, or for what happens beyond, one is shown at a time.
			const instead =
				[a, b].every(({ element }) => element.matches('.elsewhere')) ||
				([a, b].every(({ element }) => element.matches('.life')) && a.key === b.key);
			if (!instead && meet(a.place, b.place))
				findings.add(
					`${nameOf(a.element)} ${show(a.place)} overlaps ${nameOf(b.element)} ${show(b.place)}`,
				);
		}
	});
	// What connections are opened to stands where their wires end, or on them.
	const ports = all('.port').map((element) => {
		const ground = element.querySelector('rect');
		if (!ground) throw new Error(`${keyOf(element)} has no ground.`);
		return { element, key: keyOf(element), place: placeOf(ground) };
	});
	ports.forEach((port, index) => {
		for (const other of [...lasting, ...ports.slice(index + 1)]) {
			// A number on a wire may touch the rounded corner of a ground.
			const { left, top, right, bottom } = port.place;
			const own = { left: left + 1.5, top: top + 1.5, right: right - 1.5, bottom: bottom - 1.5 };
			if (!port.element.contains(other.element) && meet(own, other.place))
				findings.add(
					`${nameOf(port.element)} ${show(port.place)} overlaps ${nameOf(other.element)} ${show(other.place)}`,
				);
		}
	});
	const ways = new Map<string, { x: number; y: number }[]>();
	const chips = all(chipsOf === 'all' ? '.chip > rect' : '.chip[data-state="shown"] > rect').map(
		(element) => ({
			element,
			key: keyOf(element),
			place: placeOf(element),
		}),
	);
	// With all chips go the numbers of all steps, and not what stands for several of them.
	const beside =
		chipsOf === 'shown'
			? lasting
			: [
					...lasting.filter(({ key }) => !key.startsWith('slot:')),
					...all('.badge[data-shown="no"]:not([data-key^="slot:"]) .disc').map((element) => ({
						element,
						key: keyOf(element),
						place: placeOf(element),
					})),
				];
	for (const chip of chips) {
		for (const { element, place } of beside) {
			if (meet(chip.place, place))
				findings.add(`${chip.key} ${show(chip.place)} overlaps ${nameOf(element)} ${show(place)}`);
		}
		for (const { key, place } of shapes) {
			if (meet(chip.place, place))
				findings.add(`${chip.key} ${show(chip.place)} covers ${key} ${show(place)}`);
		}
	}

	// Wires keep clear of boxes, labels and numbers that are not theirs.
	const wires = all('.wire');
	const wireOfStep = new Map<string, string>();
	for (const wire of wires) {
		const line = wire.querySelector<SVGPathElement>('.line');
		const matrix = line?.getScreenCTM();
		if (!line || !matrix) throw new Error(`${keyOf(wire)} has no line.`);
		const id = keyOf(wire).replace('wire:', '');
		const own = ends[id] ?? [];
		if (own.length !== 2) findings.add(`${id}: no ends in the data`);
		const points = pointsOf(line).map((point) => {
			const at = point.matrixTransform(matrix);
			return { x: at.x - frame.left, y: at.y - frame.top };
		});
		const [connection = ''] = id.split('/');
		ways.set(connection, [...(ways.get(connection) ?? []), ...points]);
		const hit = (place: Box, by: number) =>
			points.find(
				({ x, y }) =>
					x > place.left - by &&
					x < place.right + by &&
					y > place.top - by &&
					y < place.bottom + by,
			);
		for (const { key, place } of shapes) {
			const foreign = !own.includes(key.replace('box:', ''));
			const at = hit(place, foreign ? 1 : -2);
			if (at)
				findings.add(
					`${keyOf(wire)} crosses ${key} ${show(place)} at (${one(at.x)}, ${one(at.y)})`,
				);
		}
		for (const { element, key, place } of lasting) {
			const isNumber = /^(badge|slot):/.test(key);
			if (isNumber && hit(place, 0)) {
				const before = wireOfStep.get(key);
				// Its own wire goes through its middle.
				const middle = { x: (place.left + place.right) / 2, y: (place.top + place.bottom) / 2 };
				const through = points.some(({ x, y }) => Math.hypot(x - middle.x, y - middle.y) < 2.5);
				if (through && before === undefined) wireOfStep.set(key, keyOf(wire));
				else findings.add(`${keyOf(wire)} crosses ${nameOf(element)} ${show(place)}`);
			} else if (!isNumber && hit(place, 0)) {
				findings.add(`${keyOf(wire)} crosses ${nameOf(element)} ${show(place)}`);
			}
		}
		for (const { key, place } of chips) {
			const at = hit(place, 0);
			if (at)
				findings.add(`${key} ${show(place)} covers ${keyOf(wire)} at (${one(at.x)}, ${one(at.y)})`);
		}
	}
	for (const port of ports) {
		const scale = sizeOf(port.element.querySelector('text') ?? port.element) / 11;
		const middle = {
			x: (port.place.left + port.place.right) / 2,
			y: (port.place.top + port.place.bottom) / 2,
		};
		const nearest = [...ways]
			.map(([connection, points]) => ({
				connection,
				away: Math.min(...points.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y))),
			}))
			.sort((one, other) => one.away - other.away)[0];
		const isOwn = nearest?.connection === port.key.replace('port:', '');
		if (!nearest || !isOwn || nearest.away > 20 * scale)
			findings.add(`${nameOf(port.element)} ${show(port.place)} does not stand on its wire`);
	}
	for (const badge of badges) {
		// The number of a step inside a component stands on the edge of its box.
		const place = placeOf(badge);
		const onBox = shapes.some(
			(shape) => meet(shape.place, place) && !inside(place, shape.place, 0),
		);
		if (!wireOfStep.has(keyOf(badge)) && !onBox)
			findings.add(`${keyOf(badge)} stands on no wire and no box`);
	}

	// Everything is in the picture.
	const limits: Box = { left: 0, top: 0, right: frame.width, bottom: frame.height };
	for (const element of all('rect, path, text, circle')) {
		const isDrawn = element.getClientRects().length > 0;
		if (!isDrawn || element.closest('[data-key="packet"]')) continue;
		const place = placeOf(element);
		if (!inside(place, limits, -0.5))
			findings.add(`${nameOf(element)} ${show(place)} leaves the picture ${show(limits)}`);
	}

	const sizes = all('text').map(sizeOf);
	return {
		findings: [...findings],
		smallest: Math.min(...sizes),
		texts: sizes.length,
		wires: wires.length,
		boxes: boxes.length,
	};
}
