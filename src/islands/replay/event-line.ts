import type { ReplayEvent } from '../../diagram/replay/replay.ts';
import type { EventWords, Timeline } from './timeline.ts';

/** The line below the picture that says what is under the playhead. */
export interface EventLine {
	readonly element: HTMLElement;
	readonly show: (events: readonly ReplayEvent[], timeline: Timeline) => void;
	readonly showPace: (pace: string) => void;
	/** What is said of it: time, who to whom, what, how long. */
	readonly words: (pause: string) => string;
	readonly clear: () => void;
}

/** What is said of events: time, who to whom, what, how long. */
export function sayEvents(events: readonly EventWords[], pause: string): string {
	return events
		.map(({ time, who, line, duration }) => [time, who, line, duration].filter(Boolean).join(pause))
		.join(pause);
}

const parts = ['time', 'who', 'duration', 'pace', 'line'] as const;

/** Makes the line, in which texts change and elements do not. */
export function createEventLine(element: HTMLElement): EventLine {
	const texts = new Map(parts.map((part) => [part, document.createTextNode('')]));
	const spans = new Map(
		[...texts].map(([part, text]) => {
			const span = document.createElement(part === 'line' ? 'code' : 'span');
			span.className = `replay-${part}`;
			span.append(text);
			return [part, span];
		}),
	);
	element.append(...spans.values());
	let said: readonly EventWords[] = [];
	// A text that changes costs little. One that is put in place of another makes the browser look
	// at every rule that depends on what the page contains.
	const write = (part: (typeof parts)[number], words: string) => {
		const text = texts.get(part);
		if (text && text.data !== words) text.data = words;
	};
	return {
		element,
		show: (events, timeline) => {
			said = events.map(timeline.wordsOf);
			const together = (field: 'time' | 'who' | 'duration' | 'line') =>
				[...new Set(said.map((words) => words[field]))].filter(Boolean).join(' · ');
			for (const field of ['time', 'who', 'duration', 'line'] as const)
				write(field, together(field));
			const isProse = said.every(({ isNote }) => isNote);
			spans.get('line')?.toggleAttribute('data-prose', isProse);
		},
		showPace: (pace) => {
			write('pace', pace);
		},
		words: (pause) => sayEvents(said, pause),
		clear: () => {
			element.replaceChildren();
		},
	};
}
