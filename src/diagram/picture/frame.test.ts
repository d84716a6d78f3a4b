import { describe, expect, test } from 'vitest';
import { frameAt, type PictureFlow, plainView, sharedSlots, slotOf } from './frame.ts';

const hear = {
	id: 'hear',
	wire: 'scheduler-to-api/against-opener',
	source: 'api',
	target: 'scheduler',
} as const;
const decide = { id: 'decide', source: 'scheduler', target: 'scheduler' } as const;
const bind = {
	id: 'bind',
	wire: 'scheduler-to-api/with-opener',
	source: 'scheduler',
	target: 'api',
	lives: { pods: 'starting' },
} as const;
const bindAgain = { ...bind, id: 'bind-again', lives: { pods: 'running' } } as const;

const birth: PictureFlow = {
	id: 'birth',
	steps: [hear, decide, bind, bindAgain],
	boxes: ['api', 'scheduler', 'pods'],
	wires: {
		'scheduler-to-api/against-opener': ['api', 'scheduler'],
		'scheduler-to-api/with-opener': ['scheduler', 'api'],
		'kubelet-to-pods/with-opener': ['kubelet', 'pods'],
	},
	lives: { pods: 'pending' },
};
const stepIds = [undefined, ...birth.steps.map(({ id }) => id)];

/** One attribute of every element of a kind, by the rest of its key. */
function statesOf(frame: ReturnType<typeof frameAt>, kind: string, attribute = 'data-state') {
	return Object.fromEntries(
		Object.entries(frame)
			.filter(([key]) => key.startsWith(`${kind}:`))
			.map(([key, attributes]) => [key.slice(kind.length + 1), attributes[attribute]]),
	);
}

test('an unknown step is refused', () => {
	expect(() => frameAt(birth, 'bind-pods')).toThrow('The flow "birth" has no step "bind-pods".');
});

test('every step sets the same attributes of the same elements', () => {
	const shapeAt = (stepId?: string) =>
		Object.entries(frameAt(birth, stepId))
			.map(([key, attributes]) => [key, Object.keys(attributes).sort()] as const)
			.sort(([a], [b]) => a.localeCompare(b));
	for (const stepId of stepIds) expect(shapeAt(stepId)).toEqual(shapeAt());
});

test('a frame survives JSON', () => {
	const frame = frameAt(birth, 'decide');
	expect(JSON.parse(JSON.stringify(frame))).toEqual(frame);
});

test('the picture says which step it shows', () => {
	expect(frameAt(birth, 'bind')['picture']).toMatchObject({ 'data-step': 'bind' });
	expect(frameAt(birth)['picture']).toMatchObject({ 'data-step': '' });
});

describe('wires', () => {
	test('that the flow uses are all alike at step 0, the others are quiet', () => {
		expect(statesOf(frameAt(birth), 'wire')).toEqual({
			'scheduler-to-api/against-opener': 'all',
			'scheduler-to-api/with-opener': 'all',
			'kubelet-to-pods/with-opener': 'quiet',
		});
	});

	test('are past, active or to come at a step', () => {
		expect(statesOf(frameAt(birth, 'hear'), 'wire')).toMatchObject({
			'scheduler-to-api/against-opener': 'active',
			'scheduler-to-api/with-opener': 'future',
		});
		expect(statesOf(frameAt(birth, 'bind'), 'wire')).toMatchObject({
			'scheduler-to-api/against-opener': 'past',
			'scheduler-to-api/with-opener': 'active',
		});
	});

	test('that two steps use stay active at the second', () => {
		expect(statesOf(frameAt(birth, 'bind-again'), 'wire')).toMatchObject({
			'scheduler-to-api/with-opener': 'active',
		});
	});

	test('are all in the past or to come during a step inside a component', () => {
		expect(statesOf(frameAt(birth, 'decide'), 'wire')).toMatchObject({
			'scheduler-to-api/against-opener': 'past',
			'scheduler-to-api/with-opener': 'future',
		});
	});

	test('are cut where one of their ends is down or absent', () => {
		const cut = (view: object) =>
			statesOf(frameAt(birth, undefined, { ...plainView, ...view }), 'wire', 'data-cut');
		expect(Object.values(cut({}))).toEqual(['no', 'no', 'no']);
		expect(cut({ down: 'pods' })).toMatchObject({
			'kubelet-to-pods/with-opener': 'yes',
			'scheduler-to-api/with-opener': 'no',
		});
		expect(cut({ absent: ['scheduler'] })).toEqual({
			'kubelet-to-pods/with-opener': 'no',
			'scheduler-to-api/with-opener': 'yes',
			'scheduler-to-api/against-opener': 'yes',
		});
	});
});

describe('boxes', () => {
	test('are idle at step 0', () => {
		expect(statesOf(frameAt(birth), 'box')).toEqual({
			api: 'idle',
			scheduler: 'idle',
			pods: 'idle',
		});
	});

	test('send and receive at a step', () => {
		expect(statesOf(frameAt(birth, 'hear'), 'box')).toEqual({
			api: 'source',
			scheduler: 'target',
			pods: 'idle',
		});
	});

	test('stand out where a step happens inside them', () => {
		expect(statesOf(frameAt(birth, 'decide'), 'box')).toMatchObject({
			api: 'idle',
			scheduler: 'target',
		});
	});

	test('are down, absent or out of sight as the reader wishes', () => {
		const view = { ...plainView, down: 'api', absent: ['pods'], hidden: ['scheduler'] };
		const frame = frameAt(birth, 'bind', view);
		expect(statesOf(frame, 'box', 'data-hidden')).toEqual({
			api: 'no',
			scheduler: 'yes',
			pods: 'no',
		});
		expect(statesOf(frame, 'box', 'data-down')).toEqual({
			api: 'yes',
			scheduler: 'no',
			pods: 'no',
		});
		expect(statesOf(frame, 'box', 'data-absent')).toEqual({
			api: 'no',
			scheduler: 'no',
			pods: 'yes',
		});
	});

	test('are down with the component that they are a further instance of, with their wires', () => {
		const flow: PictureFlow = {
			...birth,
			boxes: [...birth.boxes, 'kubelet', 'kubelet-2'],
			instances: { 'kubelet-2': 'kubelet' },
			wires: { 'kubelet-2-to-pods/with-opener': ['kubelet-2', 'pods'] },
		};
		const frame = frameAt(flow, 'bind', { ...plainView, down: 'kubelet' });
		expect(statesOf(frame, 'box', 'data-down')).toMatchObject({
			kubelet: 'yes',
			'kubelet-2': 'yes',
			pods: 'no',
		});
		expect(statesOf(frame, 'wire', 'data-cut')).toEqual({ 'kubelet-2-to-pods/with-opener': 'yes' });
		expect(statesOf(frameAt(flow, 'bind', plainView), 'box', 'data-down')['kubelet-2']).toBe('no');
	});

	test.each([
		[undefined, 'pending'],
		['decide', 'pending'],
		['bind', 'starting'],
		['bind-again', 'running'],
	])('at step %s the Pods are %s', (stepId, life) => {
		expect(statesOf(frameAt(birth, stepId), 'box', 'data-life')).toEqual({
			api: '',
			scheduler: '',
			pods: life,
		});
	});
});

describe('badges and chips', () => {
	test('only the badge of the step is current, and only its chip is shown', () => {
		const frame = frameAt(birth, 'decide');
		expect(statesOf(frame, 'badge', 'aria-current')).toEqual({
			hear: 'false',
			decide: 'step',
			bind: 'false',
			'bind-again': 'false',
		});
		expect(statesOf(frame, 'chip')).toEqual({
			hear: 'hidden',
			decide: 'shown',
			bind: 'hidden',
			'bind-again': 'hidden',
		});
	});

	test('no badge is current and no chip shown at step 0', () => {
		expect(new Set(Object.values(statesOf(frameAt(birth), 'badge', 'aria-current')))).toEqual(
			new Set(['false']),
		);
		expect(new Set(Object.values(statesOf(frameAt(birth), 'chip')))).toEqual(new Set(['hidden']));
	});

	test('a badge is missing where an end of its step is absent', () => {
		const frame = frameAt(birth, undefined, { ...plainView, absent: ['api'] });
		expect(statesOf(frame, 'badge', 'data-missing')).toEqual({
			hear: 'yes',
			decide: 'no',
			bind: 'yes',
			'bind-again': 'yes',
		});
	});
});

describe('several badges in one place', () => {
	const slot = 'scheduler-to-api/with-opener';
	const shownAt = (stepId?: string) =>
		Object.entries(statesOf(frameAt(birth, stepId), 'badge', 'data-shown'))
			.filter(([, shown]) => shown === 'yes')
			.map(([id]) => id);

	test('a place is a wire or a box', () => {
		expect(birth.steps.map(slotOf)).toEqual([
			'scheduler-to-api/against-opener',
			'inside:scheduler',
			slot,
			slot,
		]);
	});

	test('the places that steps share are known', () => {
		expect([...sharedSlots(birth)]).toEqual([[slot, [bind, bindAgain]]]);
	});

	test('a summary stands for them at step 0', () => {
		expect(shownAt()).toEqual(['hear', 'decide']);
		expect(frameAt(birth)[`slot:${slot}`]).toEqual({ 'data-shown': 'yes' });
	});

	test.each([
		['hear', 'bind'],
		['decide', 'bind'],
		['bind', 'bind'],
		['bind-again', 'bind-again'],
	])('at the step %s it is %s that is shown', (stepId, shown) => {
		expect(shownAt(stepId)).toEqual(['hear', 'decide', shown]);
		expect(frameAt(birth, stepId)[`slot:${slot}`]).toEqual({ 'data-shown': 'no' });
	});

	test('the last one that has passed is shown after them', () => {
		const longer: PictureFlow = { ...birth, steps: [...birth.steps, { ...hear, id: 'end' }] };
		expect(frameAt(longer, 'end')['badge:bind-again']).toMatchObject({ 'data-shown': 'yes' });
		expect(frameAt(longer, 'end')['badge:bind']).toMatchObject({ 'data-shown': 'no' });
	});
});
