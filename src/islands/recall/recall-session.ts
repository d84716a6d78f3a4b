import { recallFrame } from '../../diagram/recall/recall-frame.ts';
import { fillText } from '../../model/format/fill-text.ts';
import { judge } from '../../model/recall/judge.ts';
import type { RecallFile } from '../../model/recall/recall-file.ts';
import type { Edge } from '../../model/recall/recall-flow.ts';
import { findPart } from '../find-part.ts';
import { coverDocumentTitle } from '../player/document-title.ts';
import { listenToBoxes, markBoxes } from './choose-boxes.ts';
import type { Answers, KeptAnswers } from './kept-answers.ts';
import { askQuestion, type Question } from './question-form.ts';
import { makeFoot } from './recall-foot.ts';
import type { Recall, RecallHost } from './recall-host.ts';
import { RecallPanel } from './recall-panel.ts';
import { type Phase, shownSteps } from './recall-phase.ts';
import { describeResult } from './describe-result.ts';
import { describeVerdict } from './describe-verdict.ts';
import { makeTold } from './told-parts.ts';

/** The questions about a flow while they are asked: which one it is, and what became of it. */
export class RecallSession implements Recall {
	#phase: Phase = 'result';
	/** The position of the player that is shown; none before it first lands. */
	#position: number | undefined;
	#question: Question | undefined;
	readonly #host: RecallHost;
	readonly #file: RecallFile;
	readonly #kept: KeptAnswers;
	readonly #steps: readonly string[];
	readonly #panel: RecallPanel;
	readonly #figure: HTMLElement;
	readonly #stopListening: () => void;

	constructor(host: RecallHost, file: RecallFile, kept: KeptAnswers) {
		this.#host = host;
		this.#file = file;
		this.#kept = kept;
		this.#steps = file.flow.steps.map(({ id }) => id);
		this.#panel = new RecallPanel(host.player);
		this.#figure = findPart(host.player, '[data-figure]', HTMLElement);
		this.#stopListening = listenToBoxes(this.#figure, (box) => {
			// An answer that is complete ends the question.
			const asked = this.#question;
			asked?.choose(box);
			return asked !== undefined;
		});
	}

	land(): void {
		const position = this.#host.position();
		if (position === this.#position) {
			this.show();
			return;
		}
		this.#position = position;
		if (position === 0) this.#showResult();
		else this.#ask(position);
	}

	focus(): void {
		this.#panel.focus();
	}

	show(): void {
		if (this.#position === undefined) return;
		const { flow, view, showFrame } = this.#host;
		showFrame(recallFrame(flow, shownSteps(this.#phase, this.#position), view()));
	}

	words(): string {
		if (this.#panel.hasFocus) return '';
		return this.#question?.words ?? this.#panel.summary;
	}

	close(): void {
		this.#stopListening();
		this.#question = undefined;
		markBoxes(this.#figure, {});
		this.#panel.empty();
		coverDocumentTitle(undefined);
	}

	get #answers(): Answers {
		return this.#kept.of(this.#file.flow.id, this.#steps);
	}

	#showResult(): void {
		this.#question = undefined;
		markBoxes(this.#figure, {});
		this.#enter('result', describeResult(this.#file, this.#answers, this.#host.addressAt), false);
	}

	#ask(position: number, moves = false): void {
		markBoxes(this.#figure, {});
		this.#question = askQuestion(this.#file, position - 1, {
			answer: (edge) => {
				this.#tell(position, edge);
			},
			giveUp: () => {
				this.#tell(position);
			},
			chosen: (choice) => {
				markBoxes(this.#figure, choice);
			},
			announce: this.#host.announce,
		});
		this.#enter('ask', this.#question.parts, moves);
	}

	/** Tells what became of an answer, or the answer itself where there is none. */
	#tell(position: number, answer?: Edge): void {
		const { flow, texts } = this.#file;
		const at = position - 1;
		const answered = answer && { answer, verdict: judge(flow, at, answer) };
		const isLast = position === this.#steps.length;
		this.#question = undefined;
		markBoxes(this.#figure, answer ?? {});
		this.#kept.keep(flow.id, this.#steps[at] ?? '', answered?.verdict.isRight === true);
		const told = makeTold(texts, describeVerdict(this.#file, { at, ...answered }), {
			address: this.#host.addressAt(isLast ? 0 : position + 1),
			isLast,
			again: () => {
				this.#ask(position, true);
			},
		});
		this.#enter('told', told, true);
	}

	/** Shows a phase; a reader who was in the place of the questions stays there. */
	#enter(phase: Phase, parts: readonly HTMLElement[], moves: boolean): void {
		const takesFocus = moves || this.#panel.hasFocus;
		this.#phase = phase;
		this.#panel.fill(phase, [...parts, this.#makeFoot()]);
		// The title of a step gives the answer.
		coverDocumentTitle(phase === 'ask' ? this.#title : undefined);
		this.show();
		if (takesFocus) this.focus();
	}

	/** The title of the page while a question is asked. */
	get #title(): string {
		const numbers = { number: this.#position ?? 0, total: this.#steps.length };
		return `${fillText(this.#file.texts.number, numbers)} – ${this.#file.title}`;
	}

	#makeFoot(): HTMLElement {
		return makeFoot(this.#file.texts, {
			isLasting: this.#kept.isLasting,
			hasAnswers: Object.keys(this.#answers).length > 0,
			leave: this.#host.leave,
			forget: () => {
				this.#forget();
			},
		});
	}

	#forget(): void {
		const { forgotten } = this.#file.texts;
		this.#kept.forget();
		if (this.#phase === 'result') this.#showResult();
		else this.#panel.replaceFoot(this.#makeFoot());
		this.#panel.showForgotten(forgotten);
		this.#host.announce(forgotten);
	}
}
