import type { RecallFlow } from './recall-flow.ts';

/** The words of one language for the questions; what stands in double braces is filled in. */
export interface RecallTexts {
	readonly title: string;
	readonly number: string;
	readonly question: string;
	readonly missing: string;
	readonly how: string;
	readonly noOrder: string;
	readonly before: string;
	readonly nothing: string;
	readonly source: string;
	readonly target: string;
	readonly choose: string;
	readonly answer: string;
	readonly giveUp: string;
	readonly incomplete: string;
	readonly chosen: string;
	readonly right: string;
	readonly wrong: string;
	readonly given: string;
	readonly expected: string;
	readonly alsoNext: string;
	readonly free: string;
	readonly otherInstance: string;
	readonly later: string;
	readonly earlier: string;
	readonly reversed: string;
	readonly instance: string;
	readonly unconnected: string;
	readonly unused: string;
	readonly neverInside: string;
	readonly neverActs: string;
	readonly page: string;
	readonly again: string;
	readonly next: string;
	readonly toResult: string;
	readonly leave: string;
	readonly forget: string;
	readonly forgotten: string;
	readonly kept: string;
	readonly notKept: string;
	readonly intro: string;
	readonly start: string;
	readonly resume: string;
	readonly score: string;
	readonly lookAgain: string;
	/** Stands between sentences. */
	readonly gap: string;
}

/** What the questions about a flow need in one language. Plain JSON, loaded when they are opened. */
export interface RecallFile {
	readonly flow: RecallFlow;
	/** The flow's own name. */
	readonly title: string;
	/** The names of the components, in the order of the lists. */
	readonly names: Readonly<Record<string, string>>;
	/** The names of those that are named otherwise within a sentence. */
	readonly inSentence: Readonly<Record<string, string>>;
	/** The pages of the components that have one. */
	readonly pages: Readonly<Record<string, string>>;
	/** By step, in the order of the flow. */
	readonly steps: readonly { readonly name: string; readonly address: string }[];
	/** By connection: what the side that starts it does, and its name. */
	readonly openers: Readonly<Record<string, { readonly side: string; readonly name: string }>>;
	readonly texts: RecallTexts;
}
