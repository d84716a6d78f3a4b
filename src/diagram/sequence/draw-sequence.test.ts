import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { laneOrder } from '../../data/architecture/lanes.ts';
import { eventRecordingOf, eventRecordings } from '../../data/recordings/evidence.ts';
import type { EventRecording, RecordedEvent } from '../../model/recordings/evidence.ts';
import { toMarkup } from '../svg/to-markup.ts';
import { elementsBelow } from '../svg/tree.ts';
import { drawSequence } from './draw-sequence.ts';
import { estimateTextWidth } from '../svg/text-width.ts';
import { durationOf, spanOf } from './event-time.ts';
import {
	layoutSequence,
	sizes,
	type SequenceLabels,
	type SequenceStep,
} from './layout-sequence.ts';

const labels: SequenceLabels = {
	picture: 'What happened when',
	factor: (factor) => `×${factor}`,
	cut: (milliseconds) =>
		milliseconds < 1000
			? `${Number(milliseconds.toPrecision(3))}ミリ秒`
			: `${Number((milliseconds / 1000).toPrecision(3))}秒`,
	tick: (milliseconds) => String(Number(milliseconds.toFixed(6))),
	bar: (event) => [`${String(durationOf(event))} ms`],
	title: (event) => event.kind,
};

/** A flow in which every named event is evidence of a step of its own. */
function stepsOf({ events }: Pick<EventRecording, 'events'>) {
	const ids = events.flatMap(({ id }) => (id === undefined ? [] : [id]));
	return new Map(
		ids.map((id, index): [string, SequenceStep[]] => [
			id,
			[{ number: index + 1, label: `Step ${index + 1}: ${id}`, href: `/en/flows/x/${id}/` }],
		]),
	);
}

const layout = (recording: Pick<EventRecording, 'events'>) =>
	layoutSequence({ events: recording.events, steps: stepsOf(recording), laneOrder }, labels);

const linksIn = (svg: Element) => elementsBelow(svg).filter(({ tagName }) => tagName === 'a');

describe.each(eventRecordings.map((recording) => [recording.story, recording] as const))(
	'the timeline of %s',
	(_, recording) => {
		const timeline = layout(recording);

		it('has every event, from its beginning to its end', () => {
			expect(timeline.events.map(({ recorded }) => recorded)).toEqual(recording.events);
			for (const { recorded, x, bar } of timeline.events) {
				if (bar) expect(bar.x1 - x).toBeGreaterThanOrEqual(sizes.bar);
				if (bar) expect(spanOf(recorded).to).toBeGreaterThan(recorded.at);
				expect(x).toBeGreaterThan(0);
				expect(bar?.x1 ?? x).toBeLessThan(timeline.width);
			}
		});

		it('has the number of a step beside each event that has one, none over another', () => {
			const badges = timeline.events.flatMap((event) => event.badges);
			expect(badges).toHaveLength(recording.events.filter(({ id }) => id !== undefined).length);
			badges.forEach((a, index) => {
				expect(a.x - sizes.badge).toBeGreaterThanOrEqual(-0.001);
				expect(a.x + sizes.badge).toBeLessThanOrEqual(timeline.width + 0.001);
				expect(a.y - sizes.badge).toBeGreaterThan(timeline.axis);
				expect(a.y + sizes.badge).toBeLessThan(timeline.height);
				for (const b of badges.slice(index + 1)) {
					expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2 * sizes.badge + 2);
				}
			});
		});

		it('draws no dot unseen on a bar', () => {
			const bars = timeline.events.flatMap(({ bar, ...event }) =>
				bar ? [{ ...event, ...bar }] : [],
			);
			for (const { bar, ...dot } of timeline.events) {
				if (bar) continue;
				const isOn = bars.some(
					({ to, x, x1, y, height }) =>
						to === dot.to && dot.x >= x && dot.x <= x1 && Math.abs(dot.y - y) <= height / 2,
				);
				expect(dot.isOnBar).toBe(isOn);
			}
		});

		it('keeps numbers off the bars', () => {
			for (const { x, y } of timeline.events.flatMap((event) => event.badges)) {
				for (const { bar, ...event } of timeline.events) {
					if (!bar || x + sizes.badge < event.x || x - sizes.badge > bar.x1) continue;
					expect(Math.abs(y - event.y)).toBeGreaterThan(bar.height / 2 + sizes.badge - 0.001);
				}
			}
		});

		it('puts bars that overlap in time above one another', () => {
			const bars = timeline.events.flatMap(({ bar, ...event }) =>
				bar ? [{ ...event, ...bar }] : [],
			);
			bars.forEach((a, index) => {
				for (const b of bars.slice(index + 1)) {
					const apart = a.x1 <= b.x + 0.001 || b.x1 <= a.x + 0.001;
					expect(apart || Math.abs(a.y - b.y) >= a.height).toBe(true);
				}
			});
		});

		it('has words that fit into their bars, and times that do not touch', () => {
			for (const { x, bar } of timeline.events) {
				if (!bar?.text) continue;
				const half = estimateTextWidth(bar.text.text, sizes.letters) / 2;
				expect(bar.text.x - half).toBeGreaterThan(x);
				expect(bar.text.x + half).toBeLessThan(bar.x1);
			}
			timeline.ticks.forEach(({ x, text }, index) => {
				const next = timeline.ticks[index + 1];
				const end = x + estimateTextWidth(text, sizes.letters) / 2;
				if (next)
					expect(next.x - estimateTextWidth(next.text, sizes.letters) / 2).toBeGreaterThan(end);
			});
		});

		it('has words over the pieces that fit', () => {
			for (const { text = '', x0, x1 } of timeline.pieces) {
				expect(estimateTextWidth(text, sizes.letters)).toBeLessThanOrEqual(x1 - x0 + 8);
			}
		});

		it('is small', () => {
			const markup = toMarkup(drawSequence(timeline, labels));
			expect(markup.length).toBeLessThan(25_000);
			expect(markup).not.toMatch(/ (?:d|x|y|cx|cy|width|height)="[^"]*\d\.\d\d/);
			expect(markup).not.toContain('style=');
		});
	},
);

describe('drawSequence', () => {
	const recording = eventRecordingOf('pod-birth');

	it('links every event that is evidence of a step, by a name that tells the step', () => {
		const svg = drawSequence(layout(recording), labels);
		expect(svg.properties).toMatchObject({ role: 'group', ariaLabel: 'What happened when' });
		expect(linksIn(svg).map(({ properties }) => [properties.ariaLabel, properties.href])).toEqual(
			[...stepsOf(recording).values()].flat().map(({ label, href }) => [label, href]),
		);
	});

	it('points the head of a line to whoever is acted upon', () => {
		const timeline = layout(recording);
		const heads = elementsBelow(drawSequence(timeline, labels))
			.filter(({ properties }) => /head/.test(String(properties.className)))
			.flatMap(({ properties }) => String(properties.d).match(/M[^M]*/g) ?? [])
			.map((d) => {
				const [, x, tip, back] = /^M([\d.]+) ([\d.]+)l-2.5 (-?\d+)h5z$/.exec(d) ?? [];
				return { x: Number(x), tip: Number(tip), back: Math.sign(Number(back)) };
			});
		const pointed = timeline.events.filter(({ from, to }) => from !== undefined && from !== to);
		expect(heads).toHaveLength(pointed.length);
		for (const { x, y, from, bar } of pointed) {
			// Its broad side is on the side of whoever acts.
			const side = Math.sign((timeline.lanes[from ?? 0]?.y ?? 0) - y);
			const tip = y + side * (bar ? bar.height / 2 : 2.5);
			const own = heads.filter(
				(head) => Math.abs(head.x - x) < 0.1 && Math.abs(head.tip - tip) < 0.1,
			);
			expect(
				own.map(({ back }) => back),
				String(x),
			).toContain(side);
		}
	});

	it('is an image if it holds no links, and still draws what has a name', () => {
		const timeline = layoutSequence(
			{ events: recording.events, steps: new Map(), laneOrder },
			labels,
		);
		const svg = drawSequence(timeline, labels);
		expect(svg.properties.role).toBe('img');
		expect(linksIn(svg)).toEqual([]);
		const titles = elementsBelow(svg).filter(({ tagName }) => tagName === 'title');
		expect(titles).toHaveLength(stepsOf(recording).size);
	});

	it('shows both numbers of an event that two steps have as evidence', () => {
		const event: RecordedEvent = { at: 0, kind: 'note', text: 'x', id: 'x' };
		const steps = [1, 2].map((number) => ({
			number,
			label: `Step ${number}`,
			href: `/${number}/`,
		}));
		const timeline = layoutSequence(
			{ events: [event], steps: new Map([['x', steps]]), laneOrder },
			labels,
		);
		expect(linksIn(drawSequence(timeline, labels))).toHaveLength(2);
	});
});
