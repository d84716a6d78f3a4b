import { findPart } from '../find-part.ts';

/** What the presenter adds to a player, and what it says, as the build wrote it. */
export interface PresentParts {
	readonly bar: HTMLElement;
	readonly keys: HTMLDialogElement;
	readonly number: HTMLElement;
	readonly address: HTMLElement;
	/** Is said of a blank screen. */
	readonly blank: string;
	/** Is said where the other language cannot be had. */
	readonly noLanguage: string;
}

/** Makes the parts of the presenter from their template in the page. */
export function makePresentParts(player: HTMLElement): PresentParts {
	const template = findPart(player, '[data-present-parts]', HTMLTemplateElement);
	const parts = document.importNode(template.content, true);
	const bar = findPart(parts, '[data-present-bar]', HTMLElement);
	findPart(bar, '[data-command="fullScreen"]', HTMLElement).hidden = !document.fullscreenEnabled;
	return {
		bar,
		keys: findPart(parts, '[data-present-keys]', HTMLDialogElement),
		number: findPart(bar, '[data-present-number]', HTMLElement),
		address: findPart(bar, '[data-present-address]', HTMLElement),
		blank: template.dataset['blank'] ?? '',
		noLanguage: template.dataset['noLanguage'] ?? '',
	};
}
