import type { RecallTexts } from '../../model/recall/recall-file.ts';
import { button, element } from './element.ts';

/** What is kept of the answers, and what the reader can do about it. */
interface Foot {
	/** Answers outlast the page. */
	readonly isLasting: boolean;
	readonly hasAnswers: boolean;
	readonly leave: () => void;
	readonly forget: () => void;
}

/** Makes what stands below every question: the way out, and whether answers are kept. */
export function makeFoot(
	texts: RecallTexts,
	{ isLasting, hasAnswers, leave, forget }: Foot,
): HTMLElement {
	return element('div', { class: 'recall-foot' }, [
		button(texts.leave, leave, { 'data-recall-leave': '' }),
		...(hasAnswers ? [button(texts.forget, forget, { 'data-recall-forget': '' })] : []),
		element('p', { 'data-recall-kept': '' }, [isLasting ? texts.kept : texts.notKept]),
	]);
}
