import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { addContentPolicy } from './content-policy.ts';

const start = '<!DOCTYPE html><html><head><meta charset="utf-8"/>';

function policyOf(rest: string): string {
	const page = addContentPolicy(`${start}${rest}`, '/ja/');
	const [, policy = ''] =
		/^[^]*?charset="utf-8"\/><meta http-equiv="content-security-policy" content="([^"]*)">/.exec(
			page,
		) ?? [];
	expect(page.endsWith(rest)).toBe(true);
	return policy;
}

function hashOf(script: string): string {
	return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

test('the scripts in a page are known by their hashes, each once, and no other may run', () => {
	const policy = policyOf(
		'<script>a()</script><script type="module">b()</script><script>a()</script>',
	);
	expect(policy).toContain(`script-src 'self' ${hashOf('a()')} ${hashOf('b()')};`);
	expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'|'unsafe-eval'|https?:|\*/);
});

test('data, files and what only reads like a script are not hashed', () => {
	const policy = policyOf(
		'<script type="application/json">{}</script><script src="/a.js"></script><!-- <script>x()</script> --><p title="<script>y()</script>">',
	);
	expect(policy).toContain("script-src 'self';");
});

test.each(['<b onclick="x()">', "<img src='a.png' onerror='x()'>", '<a href="javascript:x()">'])(
	'a script in an attribute stops the build: %s',
	(element) => {
		expect(() => policyOf(element)).toThrow(/^\/ja\/: a script in an attribute/);
	},
);

test('an attribute that only speaks of one does not', () => {
	expect(() =>
		policyOf('<p title="onclick=x() and javascript: are old" data-only="a">'),
	).not.toThrow();
});

test('a page without a head cannot have one', () => {
	expect(() => addContentPolicy('<p>', '/x/')).toThrow('/x/');
});
