import type { RecallTexts } from '../../model/recall/recall-file.ts';
import { button, element } from './element.ts';

/** Where a reader goes on to from an answer. */
interface Onward {
	/** The next question, or after the last one the result. */
	readonly address: string;
	readonly isLast: boolean;
	readonly again: () => void;
}

/** Makes the page after an answer: the paragraphs about it, and where to go on to. */
export function makeTold(
	texts: RecallTexts,
	paragraphs: readonly HTMLElement[],
	{ address, isLast, again }: Onward,
): readonly HTMLElement[] {
	return [
		element('div', { class: 'recall-told', tabindex: '-1', 'data-recall-focus': '' }, paragraphs),
		element('p', { class: 'recall-moves' }, [
			element('a', { class: 'control', href: address }, [isLast ? texts.toResult : texts.next]),
			button(texts.again, again),
		]),
	];
}
