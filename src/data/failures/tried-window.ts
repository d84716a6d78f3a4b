import { recordingFile } from '../../model/author-files.ts';
import { authorError } from '../../model/author-error.ts';
import { failureMatrix } from '../recordings/measurements.ts';

/** When abilities were tried: seconds after the last process had been killed. */
export const triedWindow = readWindow(failureMatrix.note);

function readWindow(note: string): { readonly from: number; readonly to: number } {
	const [from, to] = /\btried (\d+) to (\d+) s later\b/.exec(note)?.slice(1).map(Number) ?? [];
	if (from !== undefined && to !== undefined) return { from, to };
	throw new Error(
		authorError({
			where: recordingFile('failure-matrix'),
			problem: 'the note does not say when abilities were tried',
			value: note,
			todo: 'it says “tried 4 to 16 s later”, with its own numbers',
		}),
	);
}
