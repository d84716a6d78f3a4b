import { isShown } from '../is-shown.ts';
import { opensElsewhere } from '../opens-elsewhere.ts';

const flag = 'language-switched-by-keyboard';

/**
 * `<language-link>`: takes the reader to the same place of the page in another language. Around
 * plain links to that page; a link is read at the click, so others may change its address.
 */
class LanguageLink extends HTMLElement {
	connectedCallback(): void {
		for (const link of this.querySelectorAll('a')) {
			link.addEventListener('click', (event) => this.#carry(link, event));
			// The middle button opens a tab without a click.
			link.addEventListener('auxclick', (event) => this.#carry(link, event));
		}
		const choice = this.querySelector<HTMLElement>('summary, a');
		// Jumping to the fragment takes the focus away, and happens before this.
		if (choice) addEventListener('pageshow', () => focusAgain(choice), { once: true });
	}

	#carry(link: HTMLAnchorElement, event: MouseEvent): void {
		const target = new URL(link.href);
		target.search = location.search;
		target.hash = location.hash || headingInView();
		link.href = target.href;
		const byKeyboard = event.detail === 0 && event.type === 'click';
		if (byKeyboard && !opensElsewhere(event)) remember(target.pathname);
	}
}

/** The id of the last heading above the middle of the window, or nothing at the top of a page. */
function headingInView(): string {
	// A player keeps the reader's place in the path.
	if (document.querySelector('flow-player')) return '';
	const headings = document.querySelectorAll('main :is(h2, h3)[id]');
	const above = [...headings].filter(
		(heading) => heading.getBoundingClientRect().top < innerHeight / 2,
	);
	return above.at(-1)?.id ?? '';
}

function remember(pathname: string): void {
	try {
		sessionStorage.setItem(flag, pathname);
	} catch {
		// Without storage the focus starts at the top, as after any link.
	}
}

/** Gives the focus back to the choice of languages that was used by keyboard on the page before. */
function focusAgain(choice: HTMLElement): void {
	// A page has two of them, and the one in the menu may be hidden.
	if (!isShown(choice)) return;
	try {
		if (sessionStorage.getItem(flag) !== location.pathname) return;
		sessionStorage.removeItem(flag);
	} catch {
		return;
	}
	choice.focus({ preventScroll: true });
}

customElements.define('language-link', LanguageLink);
