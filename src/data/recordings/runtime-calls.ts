import { recordingFile } from '../../model/author-files.ts';
import type { RecordedEvent } from '../../model/recordings/evidence.ts';
import { eventRecordingOf } from './evidence.ts';

/** A call from the kubelet to the container runtime, or from that to a program of its own. */
export interface RuntimeCall {
	/** Milliseconds since the first of the calls. */
	readonly after: number;
	readonly from: string;
	readonly to: string;
	/** The method or the program with its command. */
	readonly call: string;
	readonly ms: number;
	/** A program that ran while a call of the kubelet was being answered. */
	readonly within: boolean;
}

type Call = Extract<RecordedEvent, { kind: 'cri' | 'exec' }>;

/** What was called from the Pod sandbox to the start of the container, as it happened. */
export const runtimeCalls: readonly RuntimeCall[] = readCalls(
	eventRecordingOf('pod-birth').events.filter(isCall),
	'run-pod-sandbox',
	'start-container-process',
);

function readCalls(calls: readonly Call[], first: string, last: string): readonly RuntimeCall[] {
	const [start, end] = [first, last].map((id) => calls.find((call) => call.id === id)?.at);
	if (start === undefined || end === undefined) {
		throw new Error(`${recordingFile('pod-birth')} has no call "${first}" or no call "${last}".`);
	}
	return calls
		.filter(({ at }) => at >= start && at <= end)
		.toSorted((one, other) => one.at - other.at)
		.map((call) => ({
			after: Number((call.at - start).toFixed(1)),
			from: call.from,
			to: call.to,
			call: call.kind === 'cri' ? call.method : call.program,
			ms: call.ms,
			within:
				call.kind === 'exec' && calls.some((outer) => outer.kind === 'cri' && holds(outer, call)),
		}));
}

function holds(outer: Call, inner: Call): boolean {
	return inner.at >= outer.at && inner.at + inner.ms <= outer.at + outer.ms;
}

function isCall(event: RecordedEvent): event is Call {
	return event.kind === 'cri' || event.kind === 'exec';
}
