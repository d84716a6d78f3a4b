import { type PictureStep, slotOf } from './frame.ts';
import type { ChipPlace, Point } from '../../model/architecture/placement.ts';
import type { Scene } from './scene.ts';

/** Where the badge and the chip of a step stand. */
export interface Slot {
	/** Middle of the badge. */
	readonly badge: Point;
	readonly radius: number;
	readonly chip: ChipPlace | undefined;
}

/**
 * Gives the place of a step's badge and chip: on its wire, or at the corner of the box that it
 * happens in.
 * @throws Error when the scene draws neither.
 */
export function slotAt(scene: Scene, step: PictureStep): Slot {
	const radius = scene.badge;
	const wire = scene.wires.find(({ id }) => id === step.wire);
	if (wire) return { badge: wire.badge, radius, chip: wire.chip };
	const box = scene.boxes.find(({ component }) => component === step.source);
	if (box && step.wire === undefined) {
		const x = box.layout === 'bare' ? box.x + 3 : box.x + box.width - 4;
		return { badge: box.badge ?? [x, box.y + 2], radius, chip: box.chip };
	}
	throw new Error(
		`The step "${step.id}" runs on "${slotOf(step)}", which the ${scene.name} composition does not draw: give it a place in src/diagram/place-${scene.name}.ts.`,
	);
}
