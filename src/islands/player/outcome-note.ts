import { findPart } from '../find-part.ts';

/**
 * Says below the picture what becomes of a step while a component is down, as its text has it, and
 * gives the words; nothing without a component, or where the step happens all the same.
 */
export function showOutcome(player: ParentNode, down = ''): string {
	const told = [...player.querySelectorAll('[data-outcome-of]')].find((element) =>
		element.getAttribute('data-outcome-of')?.split(' ').includes(down),
	);
	return tell(player, told?.textContent.trim() ?? '');
}

/** Takes away what was said of another step. */
export function clearOutcome(player: ParentNode): string {
	return tell(player, '');
}

function tell(player: ParentNode, text: string): string {
	const place = findPart(player, '[data-outcome-note]', HTMLElement);
	place.textContent = text;
	place.hidden = text === '';
	return text;
}
