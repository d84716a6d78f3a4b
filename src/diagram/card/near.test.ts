import { describe, expect, it } from 'vitest';
import { architecture } from '../../data/architecture/architecture.ts';
import { wide } from '../../data/architecture/places-wide.ts';
import { layoutScene } from '../picture/scene.ts';
import { enclose, intersect, isWithin } from '../svg/area.ts';
import { areaOfBox, areaOfStep, scaleFor, windowOn } from './near.ts';
import { cutBoxes } from './see-part.ts';

const scene = layoutScene(architecture, wide);
const pane = { x: 0, y: 230, width: 1200, height: 400 };
const bind = {
	id: 'bind-pod',
	wire: 'scheduler-to-api/with-opener',
	source: 'kube-scheduler',
	target: 'kube-apiserver',
} as const;

describe('what has to be seen of a step', () => {
	it('is both boxes, the arrow and its number', () => {
		const area = areaOfStep(scene, bind);
		const scheduler = areaOfBox(scene, 'kube-scheduler');
		expect(isWithin(scheduler, area)).toBe(true);
		const wire = scene.wires.find(({ id }) => id === bind.wire);
		for (const [x, y] of wire?.corners ?? []) {
			expect(isWithin({ x, y, width: 0, height: 0 }, area)).toBe(true);
		}
	});

	it('is of a tall box only the part where the arrow ends', () => {
		const hub = scene.boxes.find(({ component }) => component === 'kube-apiserver');
		const area = areaOfStep(scene, bind);
		expect(area.height).toBeLessThan((hub?.height ?? 0) / 2);
	});

	it('needs a box that is there', () => {
		expect(() => areaOfBox(scene, 'nothing')).toThrow('The wide composition has no box "nothing".');
	});
});

describe('the window on a scene', () => {
	it('shows all of what has to be seen, wherever it stands', () => {
		for (const { component } of scene.boxes) {
			const area = areaOfBox(scene, component);
			const window = windowOn(scene, area, pane, scaleFor(area, pane));
			expect(isWithin(area, window), component).toBe(true);
			expect(window.width / window.height).toBeCloseTo(pane.width / pane.height);
		}
	});

	it('does not go over the edge of the scene without need', () => {
		const window = windowOn(scene, areaOfBox(scene, 'kubectl'), pane, 3);
		expect(window).toMatchObject({ x: 0, y: expect.any(Number) as number });
		expect(window.y).toBeGreaterThanOrEqual(0);
	});

	it('cuts a tall box to what is seen of it, so that its name is', () => {
		const area = areaOfStep(scene, bind);
		const window = windowOn(scene, area, pane, scaleFor(area, pane));
		const hub = cutBoxes(scene, window).boxes.find((box) => box.component === 'kube-apiserver');
		const middle = (hub?.y ?? 0) + (hub?.height ?? 0) / 2;
		expect(middle).toBeGreaterThan(window.y + 28);
		expect(middle).toBeLessThan(window.y + window.height - 28);
	});
});

describe('areas', () => {
	it('enclose each other, and share what they share', () => {
		const one = { x: 0, y: 0, width: 10, height: 10 };
		const other = { x: 5, y: 8, width: 10, height: 10 };
		expect(enclose([one, other])).toEqual({ x: 0, y: 0, width: 15, height: 18 });
		expect(intersect(one, other)).toEqual({ x: 5, y: 8, width: 5, height: 2 });
		expect(intersect(one, { ...other, x: 10 })).toBeUndefined();
	});
});
