import { findPart } from '../find-part.ts';

/**
 * Says below the picture what becomes of a step while a component is down, as the text of the step
 * has it, and gives the words; nothing while that text is not there, or where the step happens all
 * the same.
 */
export function showOutcome(player: ParentNode, isTextThere: boolean, down = ''): string {
	const all = isTextThere ? [...player.querySelectorAll('[data-outcome-of]')] : [];
	const told = all.find((element) =>
		element.getAttribute('data-outcome-of')?.split(' ').includes(down),
	);
	const text = told?.textContent.trim() ?? '';
	const place = findPart(player, '[data-outcome-note]', HTMLElement);
	place.textContent = text;
	place.hidden = text === '';
	return text;
}
