import { hasNoOrder } from '../../model/recall/judge.ts';
import type { Edge } from '../../model/recall/recall-flow.ts';
import type { RecallFile } from '../../model/recall/recall-file.ts';
import { fillText } from '../../model/format/fill-text.ts';
import { button, element } from './element.ts';

/** What is chosen of an answer so far. */
type Choice = Partial<Edge>;

/** A question that is being asked. */
export interface Question {
	readonly parts: readonly HTMLElement[];
	/** Takes a box of the picture: the sender first, then the receiver, which completes the answer. */
	readonly choose: (box: string) => void;
	/** Everything that places a reader: which question, after which step, and the question itself. */
	readonly words: string;
}

interface Listeners {
	readonly answer: (edge: Edge) => void;
	readonly giveUp: () => void;
	/** Is called when a box or a name has been chosen. */
	readonly chosen: (choice: Choice) => void;
	readonly announce: (text: string) => void;
}

/** Makes the question what comes after the steps before `at`. */
export function askQuestion(file: RecallFile, at: number, listeners: Listeners): Question {
	const { texts, flow, names, steps } = file;
	const isUnordered = hasNoOrder(flow);
	const number = fillText(texts.number, { number: at + 1, total: flow.steps.length });
	const before = steps[at - 1]
		? fillText(texts.before, { step: steps[at - 1]?.name ?? '' })
		: texts.nothing;
	const question = isUnordered ? texts.missing : texts.question;
	const lists = makeLists(names, texts.choose);
	const note = element('p', { class: 'recall-note', 'data-recall-note': '' });
	const say = (text: string) => {
		note.textContent = text;
		listeners.announce(text);
	};
	const complete = () => {
		const { source, target } = read(lists);
		if (source !== undefined && target !== undefined) listeners.answer({ source, target });
		else {
			say(texts.incomplete);
			lists[source === undefined ? 'source' : 'target'].focus();
		}
	};
	const form = makeForm(texts, lists, listeners.giveUp);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		complete();
	});
	form.addEventListener('change', () => {
		note.textContent = '';
		listeners.chosen(read(lists));
	});
	return {
		words: [number, before, question].join(' '),
		parts: [
			element('p', { class: 'recall-place' }, [`${number} · ${before}`]),
			element('h1', { tabindex: '-1', 'data-recall-focus': '' }, [question]),
			form,
			note,
			element('p', { class: 'recall-how' }, [
				isUnordered ? texts.noOrder + texts.gap + texts.how : texts.how,
			]),
		],
		choose: (box) => {
			const { source, target } = read(lists);
			if (source === undefined || target !== undefined) {
				lists.source.value = box;
				lists.target.value = '';
				listeners.chosen(read(lists));
				say(fillText(texts.chosen, { name: names[box] ?? box }));
			} else {
				lists.target.value = box;
				complete();
			}
		},
	};
}

/** The lists of names that an answer is chosen from. */
type Lists = Readonly<Record<keyof Edge, HTMLSelectElement>>;

function makeLists(names: RecallFile['names'], choose: string): Lists {
	return { source: makeList(names, choose), target: makeList(names, choose) };
}

function read({ source, target }: Lists): Choice {
	return {
		...(source.value === '' ? {} : { source: source.value }),
		...(target.value === '' ? {} : { target: target.value }),
	};
}

function makeForm(texts: RecallFile['texts'], lists: Lists, giveUp: () => void): HTMLFormElement {
	return element('form', { class: 'recall-form' }, [
		...(['source', 'target'] as const).map((end) =>
			element('label', {}, [element('span', {}, [texts[end]]), lists[end]]),
		),
		element('button', { class: 'control recall-answer' }, [texts.answer]),
		button(texts.giveUp, giveUp, { 'data-recall-give-up': '' }),
	]);
}

function makeList(names: RecallFile['names'], choose: string): HTMLSelectElement {
	return element('select', {}, [
		element('option', { value: '' }, [choose]),
		...Object.entries(names).map(([id, name]) => element('option', { value: id }, [name])),
	]);
}
