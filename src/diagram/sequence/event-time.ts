import type { RecordedEvent } from '../../model/recordings/evidence.ts';
import type { Interval } from './time-scale.ts';

/** Gives how long an event took, as recorded; none for what is a moment. */
export function durationOf(event: RecordedEvent): number | undefined {
	switch (event.kind) {
		case 'request':
		case 'cri':
		case 'exec':
		case 'kernel':
		case 'cloud':
			return event.ms;
		case 'store':
		case 'delivery':
		case 'note':
			return undefined;
	}
}

/**
 * Gives the time in which an event was under way. `at` is the beginning of everything that has a
 * duration: what a request causes (the entry in etcd, the delivery) is recorded between `at` and
 * `at + ms` or just after it, and the programs that the runtime starts lie within the call that
 * asked for them. `etcdMs` is a part of `ms` that has no time of its own.
 */
export function spanOf(event: RecordedEvent): Interval {
	return { from: event.at, to: event.at + (durationOf(event) ?? 0) };
}
