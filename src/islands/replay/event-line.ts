import type { ReplayEvent } from '../../diagram/replay/replay.ts';
import { setText } from '../player/set-text.ts';
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
	const spans = new Map(
		parts.map((part) => {
			const span = document.createElement(part === 'line' ? 'code' : 'span');
			span.className = `replay-${part}`;
			return [part, span];
		}),
	);
	element.append(...spans.values());
	let said: readonly EventWords[] = [];
	const write = (part: (typeof parts)[number], words: string) => {
		const span = spans.get(part);
		if (span) setText(span, words);
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
