import { authorFiles } from '../../model/author-files.ts';
import type { Ability, LossReason } from '../../model/failures/failure.ts';
import { authorError } from '../../model/author-error.ts';
import { abilities } from './abilities.ts';
import { lossReasons } from './failures.ts';
import { failureMatrix } from '../recordings/measurements.ts';

/** One ability while one component was down. */
interface FailureCell {
	readonly ability: Ability;
	/** Why it was lost; none where it remained. */
	readonly lost: LossReason | undefined;
	/** The error that was seen, where there was one. */
	readonly error: string | undefined;
}

/** What was recorded while every instance of one component was dead. */
export interface FailureRow {
	readonly component: string;
	readonly cells: readonly FailureCell[];
	/** Processes that exited by themselves, as the recording calls them. */
	readonly endedThemselves: readonly string[];
	readonly wellAgainAfterMs: number;
}

/** The recorder's word for what could not be tried; the reason says so in the reader's language. */
const untried = 'could not be asked for';

/** The recorder kept so many letters of an error. */
const keptLetters = 160;

/**
 * Every component that was killed, with what remained.
 * @throws Error when the recording has an ability without a name here, or a loss without a reason.
 */
export const failureRows: readonly FailureRow[] = failureMatrix.down
	.filter(({ component }) => component !== 'nothing')
	.map(({ component, result, endedThemselves, wellAgainAfterMs }) => ({
		component,
		cells: failureMatrix.abilities.map((recorded) =>
			cellOf(component, recorded, result[recorded] ?? false),
		),
		endedThemselves,
		wellAgainAfterMs,
	}));

function cellOf(component: string, recorded: string, result: boolean | string): FailureCell {
	const ability = abilities.find((known) => known.recorded === recorded);
	if (!ability) throw missing(authorFiles.abilities, 'an ability without a name', recorded);
	const error = typeof result === 'string' && result !== untried ? quote(result) : undefined;
	if (result === true) return { ability, lost: undefined, error };
	const lost = lossReasons[component]?.[ability.id];
	if (!lost) {
		throw missing(authorFiles.failures, 'a loss without a reason', `${component}: ${ability.id}`);
	}
	return { ability, lost, error };
}

/** Shows where the recording cuts an error short. */
function quote(error: string): string {
	return error.length < keptLetters ? error : `${error}…`;
}

function missing(where: string, problem: string, value: string): Error {
	return new Error(authorError({ where, problem, value, todo: 'add it: the recording has it' }));
}
