import type { APIContext } from 'astro';
import { pagedComponentIds } from '../../data/architecture/components.ts';
import { topologies, topologyIds } from '../../data/architecture/topologies.ts';
import type { SiteFlow } from '../../data/flows/flows.ts';
import { pageAddress, stepAddress } from '../../data/site/addresses.ts';
import { replayAddress } from '../../data/site/outputs.ts';
import { ordinaryRate } from '../../diagram/replay/clock.ts';
import type { PlayerProps } from '../../islands/player/player-props.ts';
import type { ReplayProps } from '../../islands/replay/replay-host.ts';
import { commas } from '../../model/format/format-list.ts';
import { gaps, type Locale } from '../../model/locale.ts';
import { numberOf } from '../../views/label-scene.ts';
import { pictureFlow } from '../../views/picture.ts';
import { replayFile } from '../../views/replay-file.ts';
import { base } from '../site/base.ts';

type Translate = APIContext['locals']['t'];

/** Gives what the page of a flow hands to its player. */
export function makePlayerProps(flow: SiteFlow, locale: Locale, t: Translate): PlayerProps {
	const replay = replayProps(flow, locale, t);
	return {
		flow: pictureFlow(flow),
		positions: positionsOf(flow, locale, t),
		texts: playerTexts(locale, t),
		choices: {
			downs: pagedComponentIds,
			insides: pagedComponentIds,
			topologies: Object.fromEntries(
				topologyIds.map((id) => {
					const { absent, hidden } = topologies[id];
					return [id, { absent: Object.keys(absent), hidden: Object.keys(hidden) }];
				}),
			),
			replays: flow.recordings.length > 0,
		},
		pages: {
			down: pageAddress(locale, 'failures/'),
			topology: pageAddress(locale, 'replaceable-parts/'),
		},
		...(replay ? { replay } : {}),
	};
}

function positionsOf(flow: SiteFlow, locale: Locale, t: Translate): PlayerProps['positions'] {
	const total = flow.steps.length;
	return [
		{ address: stepAddress(locale, flow.id), text: flow.title[locale] },
		...flow.steps.map((step, index) => ({
			address: stepAddress(locale, flow.id, step.id),
			text: t('player.position', {
				step: numberOf(flow, index),
				total,
				title: step.title[locale],
			}),
		})),
	];
}

function playerTexts(locale: Locale, t: Translate): PlayerProps['texts'] {
	return {
		play: t('player.play'),
		pause: t('player.pause'),
		copied: t('player.copied'),
		notCopied: t('player.notCopied'),
		notPresented: t('present.failed'),
		unknown: t('player.unknown', { value: '{{value}}' }),
		noSection: t('player.noSection'),
		text: {
			loading: t('player.text.loading'),
			missing: t('player.text.missing'),
			gone: t('player.text.gone'),
			retry: t('player.text.retry'),
			reload: t('player.text.reload'),
		},
		nearest: gaps[locale] + t('player.nearest', { value: '{{value}}' }),
	};
}

/** Of several recordings, all are replayed, and the ordinary rate is that of the first. */
function replayProps(flow: SiteFlow, locale: Locale, t: Translate): ReplayProps | undefined {
	const [recording] = replayFile(flow).recordings;
	if (!recording) return undefined;
	return {
		file: base + replayAddress(flow.id),
		rate: ordinaryRate(recording.pieces),
		texts: {
			playhead: t('replay.playhead'),
			asItWas: t('replay.asItWas'),
			slower: t('replay.slower', { factor: '{{factor}}' }),
			leftOut: t('replay.leftOut', { time: '{{time}}' }),
			unknown: t('replay.unknown', { value: '{{value}}', nearest: '{{nearest}}' }),
			unrecorded: t('replay.unrecorded', { step: '{{step}}' }),
			still: t('replay.still'),
			failed: t('replay.failed'),
			pause: commas[locale],
		},
	};
}
