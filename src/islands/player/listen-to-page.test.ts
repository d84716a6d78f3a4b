import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listenToPage } from './listen-to-page.ts';

const page = Object.assign(new EventTarget(), { hidden: false });
let around = new EventTarget();

beforeEach(() => {
	around = new EventTarget();
	vi.stubGlobal('document', page);
	vi.stubGlobal('addEventListener', around.addEventListener.bind(around));
});
afterEach(() => {
	vi.unstubAllGlobals();
});

function open() {
	const host = { onHistory: vi.fn(), onLine: vi.fn(), onLeave: vi.fn(), onRead: vi.fn() };
	const controller = new AbortController();
	listenToPage(host, controller.signal);
	const { onRead, ...others } = host;
	const counts = () => Object.values(others).map(({ mock }) => mock.calls.length);
	const send = (name: string) => {
		around.dispatchEvent(new Event(name));
		return counts();
	};
	const appear = (hidden: boolean) => {
		page.hidden = hidden;
		page.dispatchEvent(new Event('visibilitychange'));
		return counts();
	};
	return { controller, send, appear, onRead };
}

test('history, line, and leaving are told: out of sight, and into the cache of the browser', () => {
	const { controller, send, appear } = open();
	expect(send('popstate')).toEqual([1, 0, 0]);
	expect(send('online')).toEqual([1, 1, 0]);
	expect(send('pagehide')).toEqual([1, 1, 1]);
	expect(appear(true)).toEqual([1, 1, 2]);
	expect(appear(false), 'the line may be back').toEqual([1, 2, 2]);
	controller.abort();
	for (const name of ['popstate', 'online', 'pagehide']) send(name);
	expect(appear(true)).toEqual([1, 2, 2]);
});

test('whatever may read the address is told before it does', () => {
	const { controller, onRead } = open();
	const order: string[] = [];
	onRead.mockImplementation(() => order.push('told'));
	for (const name of ['click', 'auxclick', 'contextmenu', 'beforeprint']) {
		around.addEventListener(name, () => order.push(name));
		around.dispatchEvent(new Event(name));
	}
	expect(order).toEqual(
		['click', 'auxclick', 'contextmenu', 'beforeprint'].flatMap((name) => ['told', name]),
	);
	controller.abort();
});
