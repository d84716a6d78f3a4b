import type { RecallFile } from '../../model/recall/recall-file.ts';
import { fillText } from '../../model/format/fill-text.ts';
import { element } from './element.ts';
import type { Answers } from './kept-answers.ts';
import { linkStep } from './describe-verdict.ts';

/** Makes the page before the first question and after the last: what has been answered so far. */
export function describeResult(
	file: RecallFile,
	answers: Answers,
	addressAt: (position: number) => string,
): readonly HTMLElement[] {
	const { texts, flow } = file;
	const ids = flow.steps.map(({ id }) => id);
	const answered = ids.filter((id) => id in answers);
	const wrong = ids.filter((id) => answers[id] === false);
	const total = ids.length;
	const first = ids.findIndex((id) => !(id in answers));
	const summary =
		answered.length === 0
			? fillText(texts.intro, { total })
			: fillText(texts.score, {
					total,
					answered: answered.length,
					right: answered.length - wrong.length,
				});
	const begin =
		first > 0
			? { position: first + 1, text: fillText(texts.resume, { number: first + 1 }) }
			: { position: 1, text: texts.start };
	return [
		element('p', { class: 'recall-place' }, [file.title]),
		element('h1', { tabindex: '-1', 'data-recall-focus': '' }, [texts.title]),
		element('p', { 'data-recall-summary': '' }, [summary]),
		...(wrong.length === 0
			? []
			: [
					element('h2', {}, [texts.lookAgain]),
					element(
						'ul',
						{ 'data-recall-look-again': '' },
						wrong.map((id) => element('li', {}, [linkStep(file, id)])),
					),
				]),
		element('p', { class: 'recall-moves' }, [
			element('a', { class: 'control', href: addressAt(begin.position) }, [begin.text]),
		]),
	];
}
