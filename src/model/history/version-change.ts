import type { Localized } from '../locale.ts';
import type { NonEmpty } from '../non-empty.ts';
import type { ReferenceId } from '../sources/reference-id.ts';

/** A minor release of Kubernetes, as it is written. */
export type Version = `v1.${number}`;

/** A minor release, or the plan of one. */
export interface Release {
	readonly version: Version;
	/** `2015-07` or `2026-08-26`: as exactly as it is known. A planned release may have no day yet. */
	readonly date?: string;
	readonly references?: NonEmpty<ReferenceId>;
}

/**
 * The stages that a part of Kubernetes goes through, in the order in which they can follow.
 * `present` is there without a declared stage; `off` is still there, but turned off by default.
 */
export const stages = [
	'present',
	'alpha',
	'beta',
	'stable',
	'deprecated',
	'off',
	'removed',
] as const;

/** One of `stages`. */
export type Stage = (typeof stages)[number];

/**
 * Whether something takes effect in a cluster that sets nothing: it does, it does not because its
 * feature gate or API is off, or it does only where a setting names it.
 */
export const defaults = ['on', 'off', 'opt-in'] as const;

/** One of `defaults`. */
export type ByDefault = (typeof defaults)[number];

/** The stages that say themselves what holds by default. */
type TellingStage = 'off' | 'removed';

/** What begins with a release. Every stage comes with what holds by default. */
type Effect =
	| { readonly becomes: Exclude<Stage, TellingStage>; readonly byDefault: ByDefault }
	| { readonly becomes: TellingStage; readonly byDefault?: undefined }
	/** The stage stays; the default or something else changes. */
	| { readonly becomes?: undefined; readonly byDefault?: ByDefault };

/** Something that changed with a release. */
export type VersionChange<ComponentId extends string = string> = Effect & {
	/** Unique among all changes: the last part of `#mark-<id>`. */
	readonly id: string;
	readonly version: Version;
	/** What changed, one or two sentences. Names in backticks are shown as code. */
	readonly text: Localized;
	readonly references: NonEmpty<ReferenceId>;
	/** The components that it matters to, where they are not those of the track. */
	readonly components?: NonEmpty<ComponentId>;
};

/** The life of one part of Kubernetes: a bar in the picture. */
export interface HistoryTrack<ComponentId extends string = string> {
	readonly id: string;
	readonly name: Localized;
	readonly components: NonEmpty<ComponentId>;
	/** The stage before the first change, for what was there from v1.0 on. */
	readonly before?: Stage;
	readonly changes: NonEmpty<VersionChange<ComponentId>>;
}

/** Tracks that belong together. */
export interface Lane<ComponentId extends string = string> {
	/** Also the id of its heading on the page. */
	readonly id: string;
	readonly title: Localized;
	/** What happened, in a sentence or two. */
	readonly summary: Localized;
	readonly tracks: NonEmpty<HistoryTrack<ComponentId>>;
}

/** Where a version stands as seen from the release that the site was checked against. */
export type VersionTense = 'past' | 'present' | 'planned';

/** A stretch of a track in one stage. `to` is the minor version in which the next one begins. */
export interface StageSpan {
	readonly stage: Exclude<Stage, 'removed'>;
	readonly from: number;
	readonly to: number;
	/** How the stretch ends: in another stage, in removal, or not as far as is known. */
	readonly end: 'stage' | 'removed' | 'open';
	readonly planned: boolean;
}

/** The number after `v1.`: releases in their order. */
export function minorOf(version: Version): number {
	return Number(version.slice('v1.'.length));
}

/** Tells past, present and planned apart. */
export function tenseOf(version: Version, current: Version): VersionTense {
	const difference = minorOf(version) - minorOf(current);
	if (difference === 0) return 'present';
	return difference < 0 ? 'past' : 'planned';
}

/**
 * The stretches of a track. What is there today ends at today unless a plan says how it goes on:
 * then the stretch that crosses today is cut in two, a real part and a planned part.
 */
export function stageSpansOf(track: HistoryTrack, current: Version): readonly StageSpan[] {
	const today = minorOf(current);
	const turns = [
		...(track.before ? [{ stage: track.before, from: 0 }] : []),
		...track.changes.flatMap(({ becomes, version }) =>
			becomes ? [{ stage: becomes, from: minorOf(version) }] : [],
		),
	];
	const last = Math.max(today, ...track.changes.map(({ version }) => minorOf(version)));
	return turns.flatMap(({ stage, from }, index): StageSpan[] => {
		const next = turns[index + 1];
		const to = next?.from ?? last;
		if (stage === 'removed' || from === to) return [];
		const end = next === undefined ? 'open' : next.stage === 'removed' ? 'removed' : 'stage';
		if (from >= today) return [{ stage, from, to, end, planned: true }];
		if (to <= today) return [{ stage, from, to, end, planned: false }];
		return [
			{ stage, from, to: today, end: 'open', planned: false },
			{ stage, from: today, to, end, planned: true },
		];
	});
}

/** The stage that a track is in today, or `undefined` before it exists and after it is gone. */
export function stageToday(track: HistoryTrack, current: Version): Stage | undefined {
	const today = minorOf(current);
	return [
		track.before,
		...track.changes.flatMap(({ becomes, version }) =>
			becomes && minorOf(version) <= today ? [becomes] : [],
		),
	].at(-1);
}
