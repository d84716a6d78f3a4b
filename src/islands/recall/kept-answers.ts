/** The last answer to each question of a flow, by step: whether it was right. */
export type Answers = Readonly<Record<string, boolean>>;

/** Where a browser keeps texts. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const key = 'recalled-steps';

/** Grows when the shape of what is kept changes; what an older or newer site has kept is left out. */
const version = 1;

interface Kept {
	readonly version: typeof version;
	readonly flows: Readonly<Record<string, Answers>>;
}

/** Answers that a browser keeps; where it keeps nothing, they hold as long as the page. */
export interface KeptAnswers {
	/** Whether they outlast the page. */
	readonly isLasting: boolean;
	/** Gives the answers about the steps that a flow has. */
	readonly of: (flow: string, steps: readonly string[]) => Answers;
	readonly keep: (flow: string, step: string, isRight: boolean) => void;
	/** Deletes the answers about every flow. */
	readonly forget: () => void;
}

/** Keeps answers in a store; `findStore` may throw, as browsers do that allow none. */
export function keepAnswers(findStore: () => Store): KeptAnswers {
	let store: Store | undefined;
	let flows: Kept['flows'] = {};
	try {
		store = findStore();
		flows = read(store.getItem(key));
	} catch {
		store = undefined;
	}
	const attempt = (write: (store: Store) => void) => {
		try {
			if (store) write(store);
		} catch {
			store = undefined;
		}
	};
	/** Another window may have kept or deleted answers since: where there is a store, it is right. */
	const refresh = () => {
		attempt((from) => (flows = read(from.getItem(key))));
	};
	return {
		get isLasting() {
			return store !== undefined;
		},
		of: (flow, steps) => {
			refresh();
			const own = Object.entries(flows[flow] ?? {});
			return Object.fromEntries(own.filter(([step]) => steps.includes(step)));
		},
		keep: (flow, step, isRight) => {
			refresh();
			flows = { ...flows, [flow]: { ...flows[flow], [step]: isRight } };
			attempt((to) => {
				to.setItem(key, JSON.stringify({ version, flows } satisfies Kept));
			});
		},
		forget: () => {
			flows = {};
			attempt((from) => {
				from.removeItem(key);
			});
		},
	};
}

/** Reads what was kept. Anything else than answers of this version counts as nothing. */
function read(text: string | null): Kept['flows'] {
	try {
		const kept: unknown = JSON.parse(text ?? '');
		if (!isRecord(kept) || kept['version'] !== version || !isRecord(kept['flows'])) return {};
		return Object.fromEntries(
			Object.entries(kept['flows']).map(([flow, answers]) => [flow, readAnswers(answers)]),
		);
	} catch {
		return {};
	}
}

function readAnswers(answers: unknown): Answers {
	if (!isRecord(answers)) return {};
	const known = Object.entries(answers).filter(([, isRight]) => typeof isRight === 'boolean');
	return Object.fromEntries(known) as Answers;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
