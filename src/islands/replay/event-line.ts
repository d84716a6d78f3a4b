import type { ReplayEvent } from '../../diagram/replay/replay.ts';
import type { EventWords, Timeline } from './timeline.ts';

/** The line below the picture that says what is under the playhead. */
export interface EventLine {
	readonly element: HTMLElement;
	readonly show: (events: readonly ReplayEvent[], timeline: Timeline, pace: string) => void;
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
	const spans = Object.fromEntries(
		parts.map((part) => [part, document.createElement(part === 'line' ? 'code' : 'span')] as const),
	);
	for (const [part, span] of Object.entries(spans)) {
		span.className = `replay-${part}`;
		element.append(span);
	}
	let said: readonly EventWords[] = [];
	const write = (part: (typeof parts)[number], text: string) => {
		const span = spans[part];
		if (span && span.textContent !== text) span.textContent = text;
	};
	return {
		element,
		show: (events, timeline, pace) => {
			said = events.map(timeline.wordsOf);
			const together = (field: 'time' | 'who' | 'duration' | 'line') =>
				[...new Set(said.map((words) => words[field]))].filter(Boolean).join(' · ');
			for (const field of ['time', 'who', 'duration', 'line'] as const)
				write(field, together(field));
			write('pace', pace);
			spans['line']?.toggleAttribute(
				'data-prose',
				said.every(({ isNote }) => isNote),
			);
		},
		words: (pause) => sayEvents(said, pause),
		clear: () => {
			element.replaceChildren();
		},
	};
}
