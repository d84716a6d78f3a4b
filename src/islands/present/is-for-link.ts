import { opensElsewhere } from '../opens-elsewhere.ts';

/**
 * Whether a press on the picture is meant for a link. Boxes are large, and their pages would end the
 * presentation, so a pointer at them means the next step.
 */
export function isForLink(event: MouseEvent, target: Element): boolean {
	const link = target.closest('a');
	const isKey = event.detail === 0;
	return link !== null && (isKey || opensElsewhere(event) || !link.matches('.box'));
}
