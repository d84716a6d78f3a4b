import {
	advance,
	limitsOf,
	paceAt,
	reachOfRunning,
	reachOfStanding,
	timeAt,
} from '../../diagram/replay/clock.ts';
import { eventsUnder, nameUnder, nextMoment } from '../../diagram/replay/read-clock.ts';
import { castRecording, replayAt, setStage } from '../../diagram/replay/replay-at.ts';
import type { ReplayFile } from '../../diagram/replay/replay.ts';
import { findPart } from '../find-part.ts';
import { findKeyed } from '../player/show-frame.ts';
import { createEventLine, sayEvents } from './event-line.ts';
import { addressName, findLanding, positionAt } from './landing.ts';
import { addPictureLayers } from './picture-layer.ts';
import { listenToPointing } from './pointing.ts';
import type { Way } from '../present/present-host.ts';
import type { Replay, ReplayHost } from './replay-host.ts';
import { createChangeShower } from './show-changes.ts';
import { createTimeline, type Timeline } from './timeline.ts';

/** While the clock runs, page and address change no more often, in milliseconds: they are read. */
const restless = 700;

/**
 * Loads the recording of a flow and plays it: on the picture, on the timeline below it, and in the
 * line between them. Rejects, and leaves nothing behind, when the recording cannot be had.
 */
export async function openReplay(host: ReplayHost): Promise<Replay> {
	const { player, flow, score } = host;
	const [text, built] = await Promise.all([host.fetchText(score.file), host.timelines()]);
	// The build has written it, so its shape is trusted.
	const file = JSON.parse(text) as ReplayFile;
	const { recordings } = file;
	const stage = setStage(flow, file);
	const casts = recordings.map((recording) =>
		castRecording(recording, reachOfRunning(recording.pieces, 1)),
	);
	const timelines = recordings.map((recording): Timeline => {
		const drawing = built.find((one) => one.getAttribute('data-recording') === recording.name);
		if (!drawing) throw new Error(`The page has no timeline of "${recording.name}".`);
		return createTimeline(drawing, recording, score.texts.playhead);
	});
	for (const { recording, stand, wordsOf } of timelines) {
		const [first] = recording.events;
		if (first) stand(first.at, sayEvents([wordsOf(first)], score.texts.pause));
	}
	const place = findPart(player, '[data-replay]', HTMLElement);
	const figure = findPart(player, '[data-figure]', HTMLElement);
	const line = createEventLine(findPart(player, '[data-replay-event]', HTMLElement));
	const removeLayers = addPictureLayers(figure, Math.max(...casts.map(({ packets }) => packets)));
	const elements = findKeyed(figure);
	const showFrame = createChangeShower(elements);
	place.append(...timelines.map((timeline) => timeline.figure));
	for (const part of [place, line.element]) part.hidden = false;
	player.toggleAttribute('data-replaying', true);
	const stopPointing = listenToPointing({
		...{ figure, elements, flow, timelines },
		eventsOf: (step) => eventsOfStep(recordings, step),
	});

	let [current, t] = [0, 0];
	let running: number | undefined;
	/** Where a run ends that is not to go on to the end of the recording. */
	let until: number | undefined;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let isFollowing = false;
	let name: string | undefined;

	const here = () => {
		const [cast, timeline, recording] = [casts[current], timelines[current], recordings[current]];
		if (!cast || !timeline || !recording) throw new Error('There is no such recording.');
		return { cast, timeline, recording };
	};

	const show = () => {
		const { cast, timeline, recording } = here();
		const isRunning = running !== undefined;
		const reach = isRunning ? reachOfRunning(recording.pieces, host.rate()) : reachOfStanding;
		showFrame(replayAt(cast, stage, t, { reach, travels: !host.isStill(), view: host.view() }));
		const under = eventsUnder(recording, t);
		line.show(under, timeline, paceWords());
		timeline.stand(t, line.words(score.texts.pause));
		timeline.mark('seen', under);
	};

	const paceWords = () => {
		const { recording, timeline } = here();
		const pace = paceAt(recording.pieces, t, host.rate());
		const { asItWas, slower, leftOut } = score.texts;
		if ('slower' in pace) {
			return pace.slower === 1 ? asItWas : slower.replace('{{factor}}', String(pace.slower));
		}
		const cuts = recording.pieces.filter(({ kind }) => kind === 'cut');
		const cut = cuts.findIndex(({ from, to }) => t >= from && t < to);
		return leftOut.replace('{{time}}', () => timeline.cuts[cut] ?? '');
	};

	const follow = () => {
		clearTimeout(waiting);
		waiting = undefined;
		const { recording } = here();
		const id = nameUnder(recording, t);
		name = id === undefined ? '' : addressName(recordings, current, id);
		isFollowing = true;
		host.follow(positionAt(flow, recording, t), name);
		isFollowing = false;
	};

	/** Lets page and address follow within a while, and once in it. */
	const followSoon = () => {
		waiting ??= setTimeout(follow, restless);
	};

	const stop = () => {
		if (running === undefined) return;
		cancelAnimationFrame(running);
		running = undefined;
		until = undefined;
		host.showPlaying(false);
		show();
		follow();
	};

	const goTo = (recording: number, to: number | undefined) => {
		if (to === undefined) return;
		if (running !== undefined) stop();
		current = recording;
		t = to;
		timelines.forEach(({ setCurrent }, index) => {
			setCurrent(index === current);
		});
		show();
	};

	const run = (last: number) => {
		running = requestAnimationFrame((now) => {
			const { recording } = here();
			const before = positionAt(flow, recording, t);
			// A page that was out of sight does not catch up.
			const end = until ?? limitsOf(recording.pieces).last;
			t = Math.min(end, advance(recording.pieces, t, Math.min(now - last, 100), host.rate()));
			if (t >= end) {
				stop();
				return;
			}
			show();
			if (positionAt(flow, recording, t) !== before) followSoon();
			run(now);
		});
	};

	const start = () => {
		if (host.isStill()) {
			host.note(score.texts.still);
			return;
		}
		host.note('');
		const { recording } = here();
		if (t >= limitsOf(recording.pieces).last) goTo(current, limitsOf(recording.pieces).first);
		host.showPlaying(true);
		run(performance.now());
	};

	const press = (event: KeyboardEvent): boolean => {
		const { recording } = here();
		const { events, steps } = recording;
		const moments = event.shiftKey ? steps : events;
		const moves: Readonly<Record<string, number | undefined>> = {
			ArrowRight: nextMoment(moments, t, 1),
			ArrowLeft: nextMoment(moments, t, -1),
			ArrowUp: nextMoment(moments, t, 1),
			ArrowDown: nextMoment(moments, t, -1),
			PageUp: nextMoment(steps, t, 1),
			PageDown: nextMoment(steps, t, -1),
			Home: events[0]?.at,
			End: events.at(-1)?.at,
		};
		if (!(event.key in moves)) return false;
		event.preventDefault();
		const to = moves[event.key];
		if (to === undefined) return true;
		host.note('');
		goTo(current, to);
		const before = host.position();
		follow();
		// A step that changes is announced when its text is there, with the event.
		if (host.position() === before && !isOnRange()) host.announce(line.words(score.texts.pause));
		return true;
	};

	const goTogether = (recording: number, to: number) => {
		goTo(recording, to);
		follow();
	};

	/** Runs up to the next step; from the end of a recording, goes to the next recording. */
	const runToNextStep = () => {
		const { recording } = here();
		const { first, last } = limitsOf(recording.pieces);
		const to = nextMoment(recording.steps, t, 1) ?? last;
		const after = recordings[current + 1];
		host.note('');
		if (t >= last) {
			if (after) goTogether(current + 1, limitsOf(after.pieces).first);
		} else if (host.isStill()) goTogether(current, to);
		else {
			t = Math.max(t, first);
			until = to;
			host.showPlaying(true);
			run(performance.now());
		}
	};

	const goToPreviousStep = () => {
		const before = recordings[current - 1];
		const to = nextMoment(here().recording.steps, t, -1);
		host.note('');
		if (to !== undefined) goTogether(current, to);
		else if (before) goTogether(current - 1, before.steps.at(-1)?.at ?? 0);
		else goTogether(current, limitsOf(here().recording.pieces).first);
	};

	const go = (way: Way) => {
		if (way === 'first' || way === 'last') return false;
		if (way === 'next') runToNextStep();
		else if (way === 'previous') goToPreviousStep();
		else goTogether(current, until ?? t);
		return true;
	};

	const isOnRange = () => timelines.some(({ range }) => range === document.activeElement);

	timelines.forEach(({ range, frame, recording, eventAt }, index) => {
		range.addEventListener('keydown', (event) => {
			if (event.ctrlKey || event.metaKey || event.altKey) return;
			if (index !== current) goTo(index, timeAt(recording.pieces, range.valueAsNumber));
			press(event);
		});
		range.addEventListener('input', () => {
			host.note('');
			goTo(index, timeAt(recording.pieces, range.valueAsNumber));
			followSoon();
		});
		range.addEventListener('change', follow);
		frame.addEventListener('click', (event) => {
			const isLink = event.target instanceof Element && event.target.closest('a, input');
			const found = isLink ? undefined : eventAt(event.clientX, event.clientY);
			if (!found) return;
			host.note('');
			goTo(index, found.at);
			follow();
		});
	});

	return {
		get isFollowing() {
			return isFollowing;
		},
		words: () => (running !== undefined || isOnRange() ? '' : line.words(score.texts.pause)),
		land: () => {
			const event = host.asked();
			// The address that Replay itself has written says less than the clock.
			const isHere = positionAt(flow, here().recording, t) === host.position();
			if (event === name && (running !== undefined || isHere)) {
				show();
				return;
			}
			const landing = findLanding(recordings, flow, { event, position: host.position() });
			goTo(landing.recording, landing.t);
			name = event;
			const { recording } = here();
			const position = positionAt(flow, recording, landing.t);
			if (landing.nearest !== undefined) {
				const { nearest } = landing;
				host.note(
					score.texts.unknown
						.replace('{{value}}', () => event)
						.replace('{{nearest}}', () => nearest),
				);
			} else if (landing.isUnrecorded) {
				host.note(score.texts.unrecorded.replace('{{step}}', () => host.textAt(position)));
			}
			if (position !== host.position() || landing.nearest !== undefined) follow();
		},
		show,
		get isRunning() {
			return running !== undefined;
		},
		go,
		toggle: () => {
			if (running === undefined) start();
			else stop();
		},
		pause: () => {
			stop();
		},
		press,
		close: () => {
			if (running !== undefined) cancelAnimationFrame(running);
			running = undefined;
			clearTimeout(waiting);
			stopPointing();
			removeLayers();
			line.clear();
			for (const part of [place, line.element]) part.hidden = true;
			for (const timeline of timelines) timeline.figure.remove();
			player.removeAttribute('data-replaying');
			host.showPlaying(false);
		},
	};

	function eventsOfStep(all: ReplayFile['recordings'], step: string) {
		return all.flatMap(({ events, steps }) => {
			const begins = steps.find(({ id }) => id === step)?.at;
			return begins === undefined
				? []
				: events.filter(({ at, id }) => at === begins && id !== undefined);
		});
	}
}
