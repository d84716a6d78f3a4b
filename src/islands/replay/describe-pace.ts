import { paceAt } from '../../diagram/replay/clock.ts';
import type { Rate } from '../../diagram/replay/rates.ts';
import type { ReplayRecording } from '../../diagram/replay/replay.ts';
import type { ReplayProps } from './replay-host.ts';

/** What is said of how fast a recording runs at a moment; `cuts` are the texts above its cuts. */
export function describePace(
	{ pieces }: Pick<ReplayRecording, 'pieces'>,
	{ t, rate, cuts }: { readonly t: number; readonly rate: Rate; readonly cuts: readonly string[] },
	texts: Pick<ReplayProps['texts'], 'asItWas' | 'slower' | 'leftOut'>,
): string {
	const pace = paceAt(pieces, t, rate);
	if ('slower' in pace) {
		return pace.slower === 1
			? texts.asItWas
			: texts.slower.replace('{{factor}}', String(pace.slower));
	}
	const cut = pieces
		.filter(({ kind }) => kind === 'cut')
		.findIndex(({ from, to }) => t >= from && t < to);
	return texts.leftOut.replace('{{time}}', () => cuts[cut] ?? '');
}
