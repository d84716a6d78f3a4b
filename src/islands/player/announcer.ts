import { findPart } from '../find-part.ts';

/** What a player tells its reader: in the note below the controls, and to screen readers. */
export interface Announcer {
	/** Shows a note, and says it; an empty text takes the note away. */
	readonly note: (text: string) => void;
	/** Puts another text in the place of a note, if that is still the one that is shown. */
	readonly amend: (text: string, by: string) => void;
	readonly announce: (text: string) => void;
	/** Says a text after the note that is shown, if one is. */
	readonly add: (text: string) => void;
}

/** Makes the announcer of a player. */
export function createAnnouncer(player: ParentNode): Announcer {
	const place = findPart(player, '[data-note]', HTMLElement);
	const announce = (text: string) => {
		findPart(player, '[data-announce]', HTMLElement).textContent = text;
	};
	const note = (text: string) => {
		place.textContent = text;
		place.hidden = text === '';
		if (text !== '') announce(text);
	};
	const amend = (text: string, by: string) => {
		if (place.textContent === text) note(by);
	};
	const add = (text: string) => {
		announce([place.textContent, text].filter(Boolean).join(' '));
	};
	return { note, amend, announce, add };
}
