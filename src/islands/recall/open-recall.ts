import { recallFrame } from '../../diagram/recall/recall-frame.ts';
import { judge, type Verdict } from '../../model/recall/judge.ts';
import type { RecallFile } from '../../model/recall/recall-file.ts';
import type { Edge } from '../../model/recall/recall-flow.ts';
import { fillText } from '../../model/format/fill-text.ts';
import { findPart } from '../find-part.ts';
import { coverDocumentTitle } from '../player/document-title.ts';
import { fetchText } from '../site/fetch-text.ts';
import { listenToBoxes, markBoxes } from './choose-boxes.ts';
import { button, element } from './element.ts';
import { keepAnswers } from './kept-answers.ts';
import { askQuestion, type Question } from './question-form.ts';
import type { Recall, RecallHost } from './recall-host.ts';
import { tellResult } from './tell-result.ts';
import { tellVerdict } from './tell-verdict.ts';

/** What is in the place of the questions: the result so far, a question, or what became of it. */
type Phase = 'result' | 'ask' | 'told';

/**
 * Loads the questions about a flow and asks them, one before each step. Rejects, and leaves nothing
 * behind, when they cannot be had.
 */
export async function openRecall(host: RecallHost): Promise<Recall> {
	const { player, flow } = host;
	const text = await fetchText(host.file);
	// The build has written it, so its shape is trusted.
	const file = JSON.parse(text) as RecallFile;
	const { texts } = file;
	const steps = file.flow.steps.map(({ id }) => id);
	const kept = keepAnswers(findStore);
	const place = findPart(player, '[data-recall]', HTMLElement);
	const figure = findPart(player, '[data-figure]', HTMLElement);

	let stage: Phase = 'result';
	let at: number | undefined;
	let question: Question | undefined;

	const stopListening = listenToBoxes(figure, (box) => {
		// An answer that is complete ends the question.
		const asked = question;
		asked?.choose(box);
		return asked !== undefined;
	});

	const show = () => {
		if (at === undefined) return;
		const told = stage === 'told' ? at : at - 1;
		host.showFrame(recallFrame(flow, Math.max(0, told), host.view()));
	};

	const focus = () => {
		place.querySelector<HTMLElement>('[data-recall-focus]')?.focus();
	};

	/** Shows a stage; who was in the place of the questions stays there. */
	const enter = (next: Phase, parts: readonly HTMLElement[], moves: boolean) => {
		const isHere = moves || place.contains(document.activeElement);
		stage = next;
		player.setAttribute('data-recalling', stage);
		place.replaceChildren(...parts, foot());
		place.hidden = false;
		// The title of a step gives the answer.
		coverDocumentTitle(stage === 'ask' ? covered() : undefined);
		show();
		if (isHere) focus();
	};

	const foot = () => {
		const answers = kept.of(file.flow.id, steps);
		const note = kept.isLasting ? texts.kept : texts.notKept;
		return element('div', { class: 'recall-foot' }, [
			button(texts.leave, host.leave, { 'data-recall-leave': '' }),
			...(Object.keys(answers).length === 0
				? []
				: [button(texts.forget, forget, { 'data-recall-forget': '' })]),
			element('p', { 'data-recall-kept': '' }, [note]),
		]);
	};

	const forget = () => {
		kept.forget();
		if (stage === 'result') result();
		else findPart(place, '.recall-foot', HTMLElement).replaceWith(foot());
		findPart(place, '[data-recall-leave]', HTMLElement).focus();
		findPart(place, '[data-recall-kept]', HTMLElement).textContent = texts.forgotten;
		host.announce(texts.forgotten);
	};

	const result = () => {
		question = undefined;
		markBoxes(figure, {});
		enter('result', tellResult(file, kept.of(file.flow.id, steps), host.addressAt), false);
	};

	const ask = (position: number, moves = false) => {
		markBoxes(figure, {});
		question = askQuestion(file, position - 1, {
			answer: (edge) => {
				tell(position, edge, judge(file.flow, position - 1, edge));
			},
			giveUp: () => {
				tell(position);
			},
			chosen: (choice) => {
				markBoxes(figure, choice);
			},
			announce: host.announce,
		});
		enter('ask', question.parts, moves);
	};

	const tell = (position: number, answer?: Edge, verdict?: Verdict) => {
		question = undefined;
		markBoxes(figure, answer ?? {});
		kept.keep(file.flow.id, steps[position - 1] ?? '', verdict?.isRight === true);
		const isLast = position === steps.length;
		const parts = tellVerdict(file, {
			at: position - 1,
			...(answer && verdict ? { answer, verdict } : {}),
		});
		enter(
			'told',
			[
				element('div', { class: 'recall-told', tabindex: '-1', 'data-recall-focus': '' }, parts),
				element('p', { class: 'recall-moves' }, [
					element('a', { class: 'control', href: host.addressAt(isLast ? 0 : position + 1) }, [
						isLast ? texts.toResult : texts.next,
					]),
					button(texts.again, () => {
						ask(position, true);
					}),
				]),
			],
			true,
		);
	};

	const covered = () => `${fillText(texts.number, numbers())} – ${file.title}`;

	const numbers = () => ({ number: at ?? 0, total: steps.length });

	return {
		land: () => {
			const position = host.position();
			if (position === at) {
				show();
				return;
			}
			at = position;
			if (position === 0) result();
			else ask(position);
		},
		focus,
		show,
		words: () => {
			if (place.contains(document.activeElement)) return '';
			return question?.words ?? place.querySelector('[data-recall-summary]')?.textContent ?? '';
		},
		close: () => {
			stopListening();
			question = undefined;
			markBoxes(figure, {});
			player.removeAttribute('data-recalling');
			place.hidden = true;
			place.replaceChildren();
			coverDocumentTitle(undefined);
		},
	};
}

/** Where a browser allows no storage, the page has put one in its place that keeps nothing. */
function findStore(): Storage {
	if (localStorage instanceof Storage) return localStorage;
	throw new Error('This browser allows no storage.');
}
