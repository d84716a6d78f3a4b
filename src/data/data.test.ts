import { describe, expect, test } from 'vitest';
import type { Component } from '../model/architecture/component.ts';
import type { Connection } from '../model/architecture/connection.ts';
import type { Step } from '../model/flows/flow.ts';
import { locales, type Localized } from '../model/locale.ts';
import { type ComponentId, componentIds, components } from './architecture/components.ts';
import { connections } from './architecture/connections.ts';
import { eventIds, eventTimes, evidenceOf, eventRecordings } from './recordings/evidence.ts';
import { baseline } from './site/baseline.ts';
import { flows } from './flows/flows.ts';
import { overview } from './flows/overview.ts';
import { lives } from './flows/lives.ts';
import { regions } from './architecture/regions.ts';
import { sidebar } from './site/sidebar.ts';
import { portless, transports } from './architecture/transports.ts';
import { drawnNode, nodeOf } from './recordings/recorded-nodes.ts';
import { noteText } from './recordings/recorder-notes.ts';

const allComponents = Object.entries<Component>(components);
const allConnections = Object.entries<Connection>(connections);
const allSteps = flows.flatMap((flow) =>
	flow.steps.map((step): [string, Step] => [`${flow.id}/${step.id}`, step]),
);

describe('the architecture', () => {
	test('etcd opens no connection', () => {
		const opened = allConnections.filter(([, { openedBy }]) => openedBy === 'etcd');
		expect(opened).toEqual([]);
	});

	test('only kube-apiserver talks to etcd', () => {
		const callers = allConnections.filter(([, { to }]) => to === 'etcd');
		expect(callers.map(([, { openedBy }]) => openedBy)).toEqual(['kube-apiserver']);
	});

	test('what does not touch kube-apiserver stays on a node or leaves the cluster', () => {
		const past = allConnections.filter(
			([, { openedBy, to }]) => openedBy !== 'kube-apiserver' && to !== 'kube-apiserver',
		);
		const transportsOfPast = new Set(past.map(([, { transport }]) => transport));
		expect(transportsOfPast).toEqual(new Set(['cri', 'netlink', 'cloud-api', 'exec', 'probe']));
	});

	test('kube-apiserver connects only to etcd and the kubelet', () => {
		const opened = allConnections.filter(([, { openedBy }]) => openedBy === 'kube-apiserver');
		expect(new Set(opened.map(([, { to }]) => kindOf(to)))).toEqual(new Set(['etcd', 'kubelet']));
	});

	test('no connection ends where it begins', () => {
		const loops = allConnections.filter(([, { openedBy, to }]) => openedBy === to);
		expect(loops).toEqual([]);
	});

	test('every component is connected to something', () => {
		const ends = allConnections.flatMap(([, { openedBy, to }]) => [openedBy, to]);
		expect(componentIds.filter((id) => !ends.includes(id))).toEqual([]);
	});

	test('whatever accepts connections in the cluster does so at one port', () => {
		const network = allConnections.filter(([, { transport }]) =>
			['https', 'grpc'].includes(transport),
		);
		const ports = Map.groupBy(network, ([, { to }]) => kindOf(to));
		expect([...ports].map(([to, uses]) => [to, new Set(uses.map(([, use]) => use.port))])).toEqual([
			['kube-apiserver', new Set([6443])],
			['etcd', new Set([2379])],
			['kubelet', new Set([10250])],
		]);
	});

	test('what stays on a node, and the cloud, has no port that all clusters share', () => {
		const others = allConnections.filter(
			([, { transport }]) => !['https', 'grpc'].includes(transport),
		);
		expect(others.filter(([, { port }]) => port !== undefined)).toEqual([]);
	});

	test('a further instance is like the first one, which is none itself, and has no page', () => {
		const odd = allComponents.filter(([, { plane, truth, instanceOf }]) => {
			if (instanceOf === undefined) return false;
			const original = allComponents.find(([id]) => id === instanceOf)?.[1];
			const isAlike = original?.plane === plane && original.instanceOf === undefined;
			return !isAlike || truth !== undefined;
		});
		expect(odd).toEqual([]);
	});
});

describe('sources', () => {
	test('no step names one twice', () => {
		const twice = allSteps.filter(
			([, { references }]) => new Set(references).size < references.length,
		);
		expect(twice.map(([name]) => name)).toEqual([]);
	});
});

describe('steps', () => {
	test('an unknown event is refused with the nearest one', () => {
		expect(() => evidenceOf('pod-birth/bind-pods')).toThrow(
			/pod-birth\/bind-pods\n {2}nearest: pod-birth\/bind-pod\n/,
		);
	});

	test('no two of a flow have the same id', () => {
		const names = allSteps.map(([name]) => name);
		expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
	});

	test('of the overview have the numbers 1 to 13 of the article, in order', () => {
		const numbers = overview.steps.map(({ article }) => article?.number);
		expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
	});

	test('of the overview keep their addresses for ever', () => {
		expect(overview.id).toBe('overview');
		expect(overview.steps.map(({ id }) => id)).toEqual([
			'watch-unplaced-pods',
			'bind-pod',
			'store-state',
			'return-state',
			'watch-desired-state',
			'write-objects',
			'watch-placed-pods',
			'run-containers',
			'report-status',
			'watch-services',
			'watch-load-balancers',
			'call-cloud',
			'report-cloud-result',
		]);
	});
});

describe('evidence', () => {
	// A note says what happened to the cluster; nobody in it has acted.
	const acts = eventIds.flatMap((id) => {
		const { evidence } = evidenceOf(id);
		return evidence.kind === 'note' ? [] : [[id, evidence] as const];
	});
	const shown = allSteps.flatMap(([name, step]) => {
		const evidence: readonly string[] = step.connection === undefined ? [] : step.evidence;
		return acts
			.filter(([id]) => evidence.includes(id))
			.map(([id, evidence]) => ({ name, id, evidence, step }));
	});

	test('happened on the connection of its step', () => {
		const elsewhere = shown.filter(({ evidence, step }) => {
			const { openedBy, to } = connectionOf(step.connection);
			// What a watch delivers is the one thing that the accepting side sends of its own accord.
			const ends = evidence.kind === 'delivery' ? [to, openedBy] : [openedBy, to];
			return [evidence.from, evidence.to].map(kindOf).join() !== ends.map(kindOf).join();
		});
		expect(elsewhere.map(({ name, id }) => `${name}: ${id}`)).toEqual([]);
		expect(shown.length).toBeGreaterThan(100);
	});

	test('shows information in the direction of its step', () => {
		const against = shown.filter(({ evidence, step }) => {
			// A watch is opened by the one side so that the other can answer.
			const isAnswer = evidence.kind === 'delivery' || evidence.kind === 'count';
			return step.information !== (isAnswer ? 'against-opener' : 'with-opener');
		});
		expect(against.map(({ name, id }) => `${name}: ${id}`)).toEqual([]);
	});

	test('happened between components of the picture', () => {
		const known: readonly string[] = componentIds;
		const foreign = acts.filter(
			([, { from, to }]) => ![from, to].every((id) => known.includes(id)),
		);
		expect(foreign).toEqual([]);
	});

	// An event that names its node, with the component of the step that stands on a node.
	const placed = allSteps.flatMap(([name, step]) =>
		step.evidence.flatMap((id) => {
			const { evidence, origin } = evidenceOf(id);
			const node = 'node' in evidence ? evidence.node : undefined;
			const ends = step.connection === undefined ? [step.inside] : endsOf(step.connection);
			const drawn = ends.flatMap((end) => nodeOf(end as ComponentId) ?? [])[0];
			return node === undefined ? [] : [{ id, name, node, recording: origin.recording, drawn }];
		}),
	);

	test.each(placed)('$id was on the node where $name is drawn', ({ recording, node, drawn }) => {
		expect(drawnNode(recording, node)).toBe(drawn);
	});

	test.each(eventRecordings)(
		'every node of $story has its place in the picture',
		({ story, events }) => {
			const nodes = [...new Set(events.flatMap(({ node }) => node ?? []))];
			const places = nodes.map((node) => drawnNode(story, node));
			expect(new Set(places).size).toBe(nodes.length);
		},
	);

	test('a node without a place is refused', () => {
		expect(() => drawnNode('crash', 'node-3')).toThrow(/crash: node-3/);
	});

	test.each(eventRecordings)('every note of the recorder in $story has a text', ({ events }) => {
		for (const event of events) {
			if (event.kind !== 'note') continue;
			for (const locale of locales) expect(noteText(event, locale)).not.toMatch(/^$|\{\{/);
		}
	});

	test('a note without a text, or without what its text names, is refused', () => {
		expect(() => noteText({ at: 0, kind: 'note', text: 'rolled back' }, 'en')).toThrow(
			/rolled back\n {2}nearest: rolled out/,
		);
		expect(() => noteText({ at: 0, kind: 'note', text: 'asked all the while' }, 'en')).toThrow(
			/asked all the while: answered/,
		);
	});

	test('the caption on failed requests gives the numbers of the recording', () => {
		const { evidence } = evidenceOf('rollout/asked-all-the-while');
		const { answered, failed } = evidence as { answered?: unknown; failed?: unknown };
		const step = allSteps.find(([name]) => name === 'rolling-update/lose-requests')?.[1];
		const total = Number(answered) + Number(failed);
		for (const locale of locales) {
			for (const number of [answered, failed, total])
				expect(step?.caption[locale]).toMatch(new RegExp(`\\b${String(number)}(?!\\d)`));
		}
	});

	// What captions say of recorded times, in words: [from, to, seconds at least, seconds at most].
	test.each([
		['node-join/report-node-ready', 'node-join/remove-not-ready-taint', 4.5, 5.5],
		['crash/report-running-again', 'crash/rules-with-pod-node-1', 0.85, 1],
	] as const)('from %s to %s it took as long as the caption says', (from, to, least, most) => {
		const [start = NaN, end = NaN] = [from, to].map((id) => eventTimes.get(id));
		expect((end - start) / 1000).toBeGreaterThan(least);
		expect((end - start) / 1000).toBeLessThan(most);
	});

	test('everything but what was counted has its time', () => {
		expect(eventIds.filter((id) => !eventTimes.has(id))).toEqual(['at-rest/etcd-watches']);
	});

	test('was recorded on the release that the pages are checked against', () => {
		const others = eventIds.filter(
			(event) => !evidenceOf(event).origin.kubernetes.startsWith(`${baseline.release}.`),
		);
		expect(others).toEqual([]);
	});

	test('names the Kubernetes that it was recorded on', () => {
		const unnamed = eventIds.filter(
			(event) => !/^v\d+\.\d+\.\d+$/.test(evidenceOf(event).origin.kubernetes),
		);
		expect(unnamed).toEqual([]);
	});
});

describe('languages', () => {
	const facts = { components, connections, flows, lives, regions };
	const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
	const texts = findLocalized('', facts);

	test('the walk goes down to every text', () => {
		const names = texts.map(([path]) => path);
		expect(names).toEqual(
			expect.arrayContaining(['.components.etcd.role', '.regions.worker-node']),
		);
		expect(names).toContain(`.flows.0.steps.${overview.steps.length - 1}.caption`);
		expect(names).toContain('.flows.0.steps.0.article.why');
	});

	test('every text is there in both', () => {
		const empty = [...texts, ...findLocalized('', { transports, portless })].filter(
			([, { ja, en }]) => ja.trim() === '' || en.trim() === '',
		);
		expect(empty).toEqual([]);
	});

	test('Japanese is Japanese, where it is more than a name', () => {
		const foreign = texts.filter(
			([path, { ja, en }]) =>
				!path.endsWith('.inSentence') && en.includes(' ') && !japanese.test(ja),
		);
		expect(foreign).toEqual([]);
	});

	test('English is English', () => {
		expect(texts.filter(([, { en }]) => japanese.test(en))).toEqual([]);
	});
});

test('the sidebar leads to every component with a page, and to every flow', () => {
	const links = sidebar.flatMap(({ items }) =>
		items.map((item) => ('slug' in item ? `/${item.slug}/` : item.link)),
	);
	const paged = allComponents.filter(([, { truth }]) => truth !== undefined);
	expect(links).toEqual(
		expect.arrayContaining([
			...paged.map(([id]) => `/components/${id}/`),
			...flows.map(({ id }) => `/flows/${id}/`),
			'/basics/',
			'/references/',
		]),
	);
	expect(links).toHaveLength(new Set(links).size);
});

/** The component that an id stands for, whichever instance of it is meant. */
function kindOf(component: string): string {
	return (components as Record<string, Component>)[component]?.instanceOf ?? component;
}

function endsOf(connection: string): readonly string[] {
	const { openedBy, to } = connectionOf(connection);
	return [openedBy, to];
}

function connectionOf(id = ''): Connection {
	const found = allConnections.find(([name]) => name === id);
	if (!found) throw new Error(`There is no connection "${id}".`);
	return found[1];
}

/** Every value in two languages below `value`, with the path to it. */
function findLocalized(path: string, value: unknown): [string, Localized][] {
	if (typeof value !== 'object' || value === null) return [];
	if (isLocalized(value)) return [[path, value]];
	return Object.entries(value).flatMap(([key, inner]) => findLocalized(`${path}.${key}`, inner));
}

/** A text in one language only counts as well, so that the missing one is found. */
function isLocalized(value: object): value is Localized {
	return 'ja' in value || 'en' in value;
}
