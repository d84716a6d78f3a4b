import { copyText } from '../copy-text.ts';
import { findPart } from '../find-part.ts';
import { isShown } from '../is-shown.ts';
import { retryableImport } from '../retryable-import.ts';

/** What the menu says about what it did. */
interface Texts {
	readonly copied: string;
	readonly saved: string;
	readonly noPicture: string;
	readonly notCopied: string;
	readonly failed: string;
}

/** Makes the menu at a picture do what links alone cannot: copy, draw as PNG, close by itself. */
export function offer(menu: HTMLDetailsElement): void {
	const embedded = findPart(menu, '[data-follows="embed"]', HTMLAnchorElement);
	const code = findPart(menu, 'input', HTMLInputElement);
	// The player turns the links to its step; the HTML in the field follows.
	const follow = () => {
		code.value = writeCode(code, embedded);
	};
	new MutationObserver(follow).observe(embedded, { attributes: true });
	follow();
	code.addEventListener('focus', () => {
		code.select();
	});
	listenToButtons(menu, code);
	closeByItself(menu);
	greetAtOpening(menu);
	menu.setAttribute('data-ready', '');
}

function listenToButtons(menu: HTMLDetailsElement, code: HTMLInputElement): void {
	const texts = JSON.parse(menu.dataset['take'] ?? '') as Texts;
	const files = {
		wide: findPart(menu, '[data-follows="wide"]', HTMLAnchorElement),
		tall: findPart(menu, '[data-follows="tall"]', HTMLAnchorElement),
	};
	const say = (text: string) => (statusOf(menu).textContent = text);
	const on = (selector: string, act: () => void) => {
		findPart(menu, selector, HTMLElement).addEventListener('click', () => {
			say('');
			act();
		});
	};
	on('[data-copy-picture]', () => {
		void copyPicture(files[shownComposition()].href, texts).then(say);
	});
	on('[data-save-picture]', () => {
		void savePicture(files[shownComposition()], texts).then(say);
	});
	on('[data-copy-embed]', () => {
		code.select();
		void copyText(code.value).then((isCopied) => say(isCopied ? texts.copied : texts.notCopied));
	});
	// The player copies the link, and says so where the menu stood.
	on('[data-copy]', () => {
		close(menu);
	});
}

/** Closes the menu at Escape, and when the pointer or the focus goes elsewhere. */
function closeByItself(menu: HTMLDetailsElement): void {
	const closeBeside = (target: EventTarget | null) => {
		if (target instanceof Node && !menu.contains(target)) menu.open = false;
	};
	const onClick = ({ target }: MouseEvent) => {
		closeBeside(target);
	};
	// Only while it is open: the page would keep a menu whose player has given its place to another.
	const listen = () => {
		if (menu.open) document.addEventListener('click', onClick);
		else document.removeEventListener('click', onClick);
	};
	menu.addEventListener('toggle', listen);
	listen();
	menu.addEventListener('focusout', ({ relatedTarget }) => {
		closeBeside(relatedTarget);
	});
	menu.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || !menu.open) return;
		event.stopPropagation();
		close(menu);
	});
}

/** Brings an opened menu into sight, with nothing said yet. The first one is open already. */
function greetAtOpening(menu: HTMLDetailsElement): void {
	const greet = () => {
		statusOf(menu).textContent = '';
		if (menu.open) findPart(menu, '.menu', HTMLElement).scrollIntoView({ block: 'nearest' });
	};
	menu.addEventListener('toggle', greet);
	greet();
}

function close(menu: HTMLDetailsElement): void {
	menu.open = false;
	findPart(menu, 'summary', HTMLElement).focus();
}

function statusOf(menu: HTMLElement): HTMLElement {
	return findPart(menu, '[role="status"]', HTMLElement);
}

/** The composition of the picture that has room on the page. */
function shownComposition(): 'wide' | 'tall' {
	// The whole picture has none while the inside of a component stands in its place.
	const wide = document.querySelectorAll('[data-figure] .picture.wide');
	return [...wide].some(isShown) ? 'wide' : 'tall';
}

function writeCode(code: HTMLInputElement, { dataset }: HTMLAnchorElement): string {
	const escape = (text = '') =>
		text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
	return (code.dataset['embedCode'] ?? '')
		.replace('{{src}}', () => escape(dataset['src']))
		.replace('{{title}}', () => escape(dataset['title']));
}

async function drawShown(address: string): Promise<Blob> {
	const { drawPng } = await retryableImport(() => import('./draw-png.ts'));
	return drawPng(address, document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light');
}

/** Copies a picture as PNG, and gives the words that say how it went. */
async function copyPicture(address: string, texts: Texts): Promise<string> {
	const drawn = drawShown(address);
	const isDrawn = drawn.then(
		() => true,
		() => false,
	);
	try {
		// Some browsers only let a click begin to copy: the picture may follow.
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': drawn })]);
		return texts.copied;
	} catch {
		return (await isDrawn) ? texts.noPicture : texts.failed;
	}
}

/** Downloads a picture as PNG, and gives the words that say how it went. */
async function savePicture(picture: HTMLAnchorElement, texts: Texts): Promise<string> {
	try {
		const url = URL.createObjectURL(await drawShown(picture.href));
		const link = document.createElement('a');
		link.href = url;
		link.download = picture.download.replace(/svg$/, 'png');
		link.click();
		// The browser has the file once it has begun to take it.
		setTimeout(() => {
			URL.revokeObjectURL(url);
		}, 60_000);
		return texts.saved;
	} catch {
		return texts.failed;
	}
}
