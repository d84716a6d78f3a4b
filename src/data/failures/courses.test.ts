import { expect, test } from 'vitest';
import { checkCourses } from '../../model/failures/check-courses.ts';
import { failureMatrix } from '../recordings/measurements.ts';
import { eventRecordings } from '../recordings/evidence.ts';
import { courses } from './courses.ts';
import { failureRows } from './failure-rows.ts';
import { triedWindow } from './tried-window.ts';

const recordings = {
	...Object.fromEntries(eventRecordings.map((recording) => [recording.story, recording])),
	'failure-matrix': failureMatrix,
};
const components = failureRows.map(({ component }) => component);

test('the courses are sound, and every recorded time is in its file', () => {
	expect(checkCourses(courses, { components, recordings })).toEqual([]);
});

test('the courses stand in the order of the recording', () => {
	expect(courses.map(({ component }) => component)).toEqual(components);
});

test('the window is the one of the note', () => {
	expect(failureMatrix.note).toContain(`tried ${triedWindow.from} to ${triedWindow.to} s later`);
});

test.each(failureRows)('the course of $component begins, is tried, and returns', (row) => {
	const moments = courses.find(({ component }) => component === row.component)?.moments ?? [];
	const recorded = moments.filter(({ kind }) => kind === 'recorded');
	expect(recorded.map(({ id }) => id)).toEqual(['killed', 'tried', 'back', 'well']);
	expect(recorded.at(-1)?.at).toEqual({ since: 'return', from: row.wellAgainAfterMs / 1000 });
	expect(moments.filter(({ kind }) => kind === 'sourced')).not.toEqual([]);
});

test.each(failureRows.filter(({ endedThemselves }) => endedThemselves.length > 0))(
	'the course of $component names whoever exited in the recording',
	({ component, endedThemselves }) => {
		const course = courses.find((known) => known.component === component);
		const words = JSON.stringify(course);
		for (const name of endedThemselves) expect(words).toContain(name);
	},
);
