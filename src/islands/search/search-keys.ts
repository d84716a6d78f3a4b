type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What tells of a composition. The code is deprecated, and alone tells Safari's last key of one. */
interface Composing {
	readonly isComposing: boolean;
	readonly keyCode: number;
}

/** Tells whether the keyboard is one of Apple's, by `navigator.platform`. */
export function isApple(platform: string): boolean {
	return /Mac|iPhone|iPod|iPad/i.test(platform);
}

/**
 * Tells whether a key opens the search: ⌘K on Apple's keyboards, where Ctrl+K edits text, and Ctrl+K
 * on the others, except while the reader writes.
 */
export function opensSearch(event: Key, apple: boolean, writing: boolean): boolean {
	if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey) return false;
	if (apple) return event.metaKey && !event.ctrlKey;
	return event.ctrlKey && !event.metaKey && !writing;
}

/** Tells whether a key belongs to the input method. */
export function isComposing({ isComposing: composing, keyCode }: Composing): boolean {
	return composing || keyCode === 229;
}

/** Tells whether a key pressed at an element goes into a text. */
export function isTextField(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
	const others = /^(?:button|checkbox|color|file|image|radio|range|reset|submit)$/;
	return target instanceof HTMLInputElement && !others.test(target.type);
}
