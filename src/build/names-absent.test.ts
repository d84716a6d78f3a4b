import { expect, test } from 'vitest';
import { namesAbsent } from './names-absent.ts';

const absent = ['around/', 'flows/dns/'];

test.each([
	'around/',
	'around',
	'around/#coredns',
	'/en/around/',
	'/ja/around/#coredns',
	'flows/dns/ask/',
	'dns',
	'dns/ask',
])('%s names what is not there', (value) => {
	expect(namesAbsent({ value }, absent)).toBe(true);
});

test.each(['aroundabout/', 'flows/', 'flows/dns-again/', 'dns-again', '/en/components/dnsmasq/'])(
	'%s is something else',
	(value) => {
		expect(namesAbsent({ value }, absent)).toBe(false);
	},
);

test('what is likely a slip of it names it, too', () => {
	expect(namesAbsent({ value: 'arround', nearest: 'around' }, absent)).toBe(true);
});
