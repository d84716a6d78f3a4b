import type { Element } from 'hast';
import { describe, expect, it, test } from 'vitest';
import { courses } from '../data/failures/courses.ts';
import { drawCourse } from '../diagram/charts/draw-course.ts';
import { findTextBoxes, findUnreadable } from '../diagram/svg/find-text-boxes.ts';
import { elementsBelow, hasClass } from '../diagram/svg/tree.ts';
import { locales } from '../model/locale.ts';
import { formatCourseTime, labelCourse } from './label-course.ts';

const keys = {
	ja: { picture: '経過', recorded: '記録', sourced: '出典による', cut: '途中を省略' },
	en: { picture: 'Course', recorded: 'recorded', sourced: 'from sources', cut: 'time left out' },
};

test.each([
	[{ since: 'outage', from: 4, to: 16 }, '4〜16秒', '4–16 s'],
	[{ since: 'outage', from: 50 }, '50秒', '50 s'],
	[{ since: 'meanwhile' }, 'その間', 'Meanwhile'],
	[{ since: 'return', from: 0 }, '復帰', 'Return'],
	[{ since: 'return', from: 2.768 }, '復帰から2.768秒', 'Return + 2.768 s'],
] as const)('%j in words', (at, ja, en) => {
	expect([formatCourseTime(at, 'ja'), formatCourseTime(at, 'en')]).toEqual([ja, en]);
});

/** The points of the paths that lines are made of. */
const pointsOf = ({ properties: { d } }: Element) =>
	[...String(d).matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

const pictures = courses.flatMap((course) =>
	locales.flatMap((locale) =>
		(['wide', 'tall'] as const).map((composition) => ({ course, locale, composition })),
	),
);

describe.each(pictures)(
	'the $composition picture of $course.component in $locale',
	({ course, locale, composition }) => {
		const moments = labelCourse(course, locale);
		const picture = drawCourse(moments, composition, keys[locale]);
		const boxes = findTextBoxes(picture);
		const parts = elementsBelow(picture);
		const along = composition === 'wide' ? 0 : 1;

		it('is one image with a name', () => {
			expect(picture.properties).toMatchObject({ role: 'img', ariaLabel: keys[locale].picture });
		});

		it('says when each moment is, and what it is', () => {
			const texts = parts
				.filter((part) => hasClass(part, 'words'))
				.map((part) => {
					const [time, ...lines] = findTextBoxes(part).map(({ text }) => text);
					return [time, lines.join('').replaceAll(' ', '')];
				});
			expect(texts.toSorted()).toEqual(
				moments.map(({ time, label }) => [time, label.replaceAll(' ', '')]).toSorted(),
			);
		});

		it('has a moment for every moment, in order, open where only sources say so', () => {
			const drawn = parts.filter((part) => hasClass(part, 'moment'));
			const inOrder = moments.map(({ id }) =>
				drawn.find(({ properties }) => properties.dataMoment === id),
			);
			expect(inOrder.map((moment) => moment?.properties.dataKnown)).toEqual(
				moments.map(({ kind }) => kind),
			);
			const places = inOrder
				.flatMap((moment) => moment ?? [])
				.map(({ tagName, properties: { cx, cy, x, y } }) =>
					Number(tagName === 'circle' ? [cx, cy][along] : [x, y][along]),
				);
			places.slice(1).forEach((place, index) => {
				expect(place).toBeGreaterThan((places[index] ?? 0) + 8);
			});
		});

		it('is full as far as the recording goes, and dashed from there on', () => {
			const known = parts
				.filter((part) => hasClass(part, 'stretch'))
				.map(({ properties }) => String(properties.dataKnown).charAt(0))
				.join('');
			// The last two are the samples of the key.
			expect(known).toMatch(/^r+s+r+s*rss$/);
		});

		it('clips nothing, sets no text over another, and none too small', () => {
			expect(findUnreadable(picture, 11.6)).toEqual([]);
		});

		it('leads no line through a text', () => {
			const leaders = parts.filter((part) => hasClass(part, 'leader')).map(pointsOf);
			for (const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] of leaders) {
				const through = boxes.filter(
					({ left, right, top, bottom }) =>
						Math.min(x1, x2) < right &&
						Math.max(x1, x2) > left &&
						Math.min(y1, y2) < bottom &&
						Math.max(y1, y2) > top,
				);
				expect(through).toEqual([]);
			}
		});

		it('crosses no leading line with another', () => {
			const leaders = parts.filter((part) => hasClass(part, 'leader')).map(pointsOf);
			const sides = [leaders.filter(isUp), leaders.filter((line) => !isUp(line))];
			for (const side of sides) {
				side.slice(1).forEach(([from = [], to = []], index) => {
					const [fromBefore = [], toBefore = []] = side[index] ?? [];
					expect(from[0]).toBeGreaterThan(fromBefore[0] ?? 0);
					expect(to[0]).toBeGreaterThan(toBefore[0] ?? 0);
				});
			}
		});
	},
);

function isUp([from, to]: readonly (readonly number[])[]): boolean {
	return (to?.[1] ?? 0) < (from?.[1] ?? 0);
}
