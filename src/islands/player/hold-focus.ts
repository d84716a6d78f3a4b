import { isShown } from '../is-shown.ts';

/**
 * Remembers what has the focus; gives what moves the focus to `refuge` where it has gone out of sight
 * meanwhile, since it would otherwise be at the beginning of the page.
 */
export function holdFocus(refuge: HTMLElement): () => void {
	const held = document.activeElement;
	if (!held || held === document.body) return () => undefined;
	return () => {
		const now = document.activeElement;
		const isElsewhere = now !== held && now !== document.body;
		if (!isElsewhere && !isShown(held)) refuge.focus({ preventScroll: true });
	};
}
