import { retryableImport } from '../retryable-import.ts';

const offered = new WeakSet<HTMLDetailsElement>();

/**
 * Loads what the menu at a picture does beyond its links, when a reader first opens it: also the
 * menu of a player that has taken the place of another one. The event does not bubble.
 */
document.addEventListener(
	'toggle',
	({ target }) => {
		if (!(target instanceof HTMLDetailsElement && target.matches('[data-take]'))) return;
		if (!target.open || offered.has(target)) return;
		offered.add(target);
		void load(target);
	},
	{ capture: true },
);

async function load(menu: HTMLDetailsElement): Promise<void> {
	try {
		const { offer } = await retryableImport(() => import('./take-along.ts'));
		offer(menu);
	} catch {
		// Without it the menu has its links and the HTML in its field. The next opening tries again.
		offered.delete(menu);
	}
}
