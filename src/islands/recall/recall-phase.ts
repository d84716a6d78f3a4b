/** What is in the place of the questions: the result so far, a question, or what became of it. */
export type Phase = 'result' | 'ask' | 'told';

/** Gives how many steps the picture shows at a position: the one that is asked about only once told. */
export function shownSteps(phase: Phase, position: number): number {
	return Math.max(0, phase === 'told' ? position : position - 1);
}
