import { describe, expect, test } from 'vitest';
import { checkCourses } from './check-courses.ts';
import type { Course, CourseMoment } from './course.ts';

const words = { ja: '言葉', en: 'words' };
const recordings = {
	matrix: { note: 'tried 4 to 16 s later; pod-99 s', down: [{ wellAgainAfterMs: 2768 }] },
	story: { events: [{ at: 50_448.3 }] },
};

const killed: CourseMoment = {
	id: 'killed',
	kind: 'recorded',
	recording: 'matrix',
	label: words,
	text: words,
	at: { since: 'outage', from: 0 },
};
const tried: CourseMoment = { ...killed, id: 'tried', at: { since: 'outage', from: 4, to: 16 } };
const lost: CourseMoment = {
	id: 'lost',
	kind: 'sourced',
	references: ['docs-nodes'],
	label: words,
	text: words,
	at: { since: 'outage', from: 50 },
	seen: { recording: 'story', at: 50.4483, text: words },
};
const waiting: CourseMoment = { ...lost, id: 'waiting', at: { since: 'meanwhile' } };
const back: CourseMoment = { ...killed, id: 'back', at: { since: 'return', from: 0 } };
const well: CourseMoment = { ...killed, id: 'well', at: { since: 'return', from: 2.768 } };
const moments = [killed, tried, lost, waiting, back, well];

function problemsOf(changed: readonly CourseMoment[], component = 'kubelet') {
	const courses: readonly Course[] = [{ component, moments: changed }];
	return checkCourses(courses, { components: ['kubelet'], recordings }).map(
		({ problem, value }) => `${problem}: ${value}`,
	);
}

describe('the check of courses', () => {
	test('has nothing to say of a sound one', () => {
		expect(problemsOf(moments)).toEqual([]);
	});

	test.each<[string, readonly CourseMoment[], string]>([
		[
			'a moment out of order',
			[tried, killed],
			'the moment "killed" of kubelet stands after one that comes later: tried',
		],
		[
			'a phase out of order',
			[back, waiting],
			'the moment "waiting" of kubelet stands after one that comes later: back',
		],
		[
			'an id used twice',
			[killed, { ...tried, id: 'killed' }],
			'two moments of kubelet have the same id: kill',
		],
		[
			'a stretch that ends before it begins',
			[{ ...tried, at: { since: 'outage', from: 16, to: 4 } }],
			'the moment "tried" of kubelet ends before it begins: 16 to 4 s',
		],
		[
			'a recording that is not there',
			[{ ...killed, recording: 'matrices' }],
			'the moment "killed" of kubelet names an unknown recording: matrices',
		],
		[
			'a recorded time that the file does not hold',
			[{ ...well, at: { since: 'return', from: 2.77 } }],
			'the moment "well" of kubelet has a time that matrix.json does not hold: 2.77 s',
		],
		[
			'the end of a window that the note does not name',
			[{ ...tried, at: { since: 'outage', from: 4, to: 17 } }],
			'the moment "tried" of kubelet has a time that matrix.json does not hold: 17 s',
		],
		[
			'a number that is part of a name',
			[{ ...tried, at: { since: 'outage', from: 4, to: 99 } }],
			'the moment "tried" of kubelet has a time that matrix.json does not hold: 99 s',
		],
		[
			'a time of another recording that it does not hold',
			[{ ...lost, seen: { recording: 'story', at: 50, text: words } }],
			'the moment "lost" of kubelet has a time that story.json does not hold: 50 s',
		],
	])('finds %s', (_, changed, problem) => {
		expect(problemsOf(changed)).toEqual([expect.stringContaining(problem)]);
	});

	test('finds a sourced moment without a source', () => {
		const bare = JSON.parse(JSON.stringify({ ...lost, references: [] })) as CourseMoment;
		expect(problemsOf([bare])).toEqual(['the moment "lost" of kubelet has no source: []']);
	});

	test('finds a component without a course', () => {
		expect(problemsOf(moments, 'etcd')).toEqual([
			expect.stringContaining('has no course: kubelet'),
		]);
	});
});
