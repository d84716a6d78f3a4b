import { limitsOf, reachOfRunning, reachOfStanding } from '../../diagram/replay/clock.ts';
import { eventsUnder } from '../../diagram/replay/read-clock.ts';
import type { ReplayEvent, ReplayRecording } from '../../diagram/replay/replay.ts';
import { findPart } from '../find-part.ts';
import { findKeyed } from '../player/show-frame.ts';
import { createEventLine } from './event-line.ts';
import { keyedMoment } from './keyed-moment.ts';
import { findLanding } from './landing.ts';
import { listenToTimelines } from './listen-to-timelines.ts';
import { addPictureLayers } from './picture-layer.ts';
import { Playhead } from './playhead.ts';
import { listenToPointing } from './pointing.ts';
import { goInReplay } from './present-replay.ts';
import type { Replay, ReplayHost } from './replay-host.ts';
import { loadSetting } from './set-up.ts';
import { createChangeShower } from './show-changes.ts';
import { tellPace } from './tell-pace.ts';

/**
 * Loads the recording of a flow and plays it: on the picture, on the timeline below it, and in the
 * line between them. Rejects, and leaves nothing behind, when the recording cannot be had.
 */
export async function openReplay(host: ReplayHost): Promise<Replay> {
	const { player, flow } = host;
	const { texts } = host.score;
	const setting = await loadSetting(host);
	const { recordings, tracks, packets } = setting;
	const timelines = tracks.map(({ timeline }) => timeline);
	const place = findPart(player, '[data-replay]', HTMLElement);
	const figure = findPart(player, '[data-figure]', HTMLElement);
	const line = createEventLine(findPart(player, '[data-replay-event]', HTMLElement));
	const removeLayers = addPictureLayers(figure, packets);
	// What is inside a component has badges and boxes of the same names, and may be there already.
	const elements = new Map(
		[...findKeyed(figure)].map(([key, all]) => [key, all.filter((one) => !one.closest('.inside'))]),
	);
	const showFrame = createChangeShower(elements);
	place.append(...timelines.map((timeline) => timeline.figure));
	for (const part of [place, line.element]) part.hidden = false;
	player.toggleAttribute('data-replaying', true);
	const stopPointing = listenToPointing({
		figure,
		elements,
		flow,
		timelines,
		eventsOf: (step) => recordings.flatMap((recording) => eventsOfStep(recording, step)),
	});

	/** The event that is told while the clock runs; what is told of it is told once. */
	let told: ReplayEvent | undefined;
	const show = () => {
		const { t, track, isRunning } = head;
		const { frameAt, timeline, recording } = track;
		const rate = host.rate();
		const reach = isRunning ? reachOfRunning(recording.pieces, rate) : reachOfStanding;
		showFrame(frameAt(t, { reach, travels: !host.isStill(), view: host.view() }));
		line.showPace(tellPace(recording, { t, rate, cuts: timeline.cuts }, texts));
		const under = eventsUnder(recording, t);
		if (isRunning && told !== undefined && under[0] === told) {
			timeline.stand(t);
			return;
		}
		[told] = under;
		line.show(under, timeline);
		timeline.stand(t, line.words(texts.pause));
		timeline.mark('seen', under);
	};
	const head = new Playhead(host, setting, show);

	const start = () => {
		if (host.isStill()) {
			host.note(texts.still);
			return;
		}
		host.note('');
		const { first, last } = limitsOf(head.track.recording.pieces);
		if (head.t >= last) head.goTo(head.current, first);
		head.run();
	};

	const press = (event: KeyboardEvent): boolean => {
		const moment = keyedMoment(event, head.track.recording, head.t);
		if (!moment) return false;
		event.preventDefault();
		if (moment.at === undefined) return true;
		const before = host.position();
		head.take(head.current, moment.at);
		// A step that changes is announced when its text is there, with the event.
		if (host.position() === before && !isOnRange()) host.announce(line.words(texts.pause));
		return true;
	};

	const isOnRange = () => timelines.some(({ range }) => range === document.activeElement);

	/** Goes to where position and address say, and tells where that is not what they say. */
	const land = () => {
		const event = host.asked();
		// The address that Replay itself has written says less than the clock.
		const isHere = head.position === host.position();
		if (event === head.name && (head.isRunning || isHere)) {
			show();
			return;
		}
		const landing = findLanding(recordings, flow, { event, position: host.position() });
		head.goTo(landing.recording, landing.t);
		head.name = event;
		const { position } = head;
		const { nearest } = landing;
		if (nearest !== undefined) {
			const text = texts.unknown.replace('{{value}}', () => event);
			host.note(text.replace('{{nearest}}', () => nearest));
		} else if (landing.isUnrecorded) {
			host.note(texts.unrecorded.replace('{{step}}', () => host.textAt(position)));
		}
		if (position !== host.position() || nearest !== undefined) head.follow();
	};

	listenToTimelines(timelines, {
		press: (index, event, at) => {
			if (index !== head.current) head.goTo(index, at);
			press(event);
		},
		drag: (index, at) => {
			host.note('');
			head.goTo(index, at);
			head.followSoon();
		},
		settle: () => {
			head.follow();
		},
		choose: (index, at) => {
			head.take(index, at);
		},
	});

	return {
		get isFollowing() {
			return head.isFollowing;
		},
		get isRunning() {
			return head.isRunning;
		},
		land,
		show,
		press,
		words: () => (head.isRunning || isOnRange() ? '' : line.words(texts.pause)),
		go: (move) => goInReplay(move, head, host, setting),
		toggle: () => {
			if (head.isRunning) head.stop();
			else start();
		},
		pause: () => {
			head.stop();
		},
		close: () => {
			head.drop();
			stopPointing();
			removeLayers();
			line.clear();
			for (const part of [place, line.element]) part.hidden = true;
			for (const timeline of timelines) timeline.figure.remove();
			player.removeAttribute('data-replaying');
		},
	};
}

/** The events that a step has in a recording: those that begin with it and have a name. */
function eventsOfStep({ events, steps }: ReplayRecording, step: string) {
	const begins = steps.find(({ id }) => id === step)?.at;
	return events.filter(({ at, id }) => at === begins && id !== undefined);
}
