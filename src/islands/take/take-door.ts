/** Loads what the menu at a picture does beyond its links, when a reader first opens it. */
for (const menu of document.querySelectorAll<HTMLDetailsElement>('[data-take]')) {
	menu.addEventListener('toggle', () => void load(menu), { once: true });
}

async function load(menu: HTMLDetailsElement): Promise<void> {
	try {
		const { offer } = await import('./take-along.ts');
		offer(menu);
	} catch {
		// Without it the menu has its links and the HTML in its field.
	}
}
