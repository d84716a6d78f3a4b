import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dist } from '../base.ts';
import { builtPages, embeddedPages } from './read-dist.ts';

// Read here without the code that writes them: what a browser would make of each page's policy.

const pages = [...builtPages, ...embeddedPages];

function policyOf($: (typeof builtPages)[number]['$']): ReadonlyMap<string, readonly string[]> {
	const content = $('meta[http-equiv="content-security-policy"]').attr('content') ?? '';
	return new Map(
		content.split(';').map((directive) => {
			const [name = '', ...sources] = directive.trim().split(/\s+/);
			return [name, sources];
		}),
	);
}

const programs = globSync('_astro/*.js', { cwd: dist })
	.map((file) => readFileSync(new URL(file, dist), 'utf8'))
	.join('\n');

test('nothing is allowed that no script uses', () => {
	const used = {
		'wasm-unsafe-eval': programs.includes('WebAssembly.'),
		...Object.fromEntries(
			[...programs.matchAll(/createPolicy\(\s*["'`]([\w-]+)/g)].map(([, name = '']) => [
				name,
				true,
			]),
		),
	};
	const odd = pages.flatMap(({ path, $ }) => {
		const policy = policyOf($);
		const allowed = [
			...(policy.get('trusted-types') ?? []),
			...(policy.get('script-src')?.includes("'wasm-unsafe-eval'") ? ['wasm-unsafe-eval'] : []),
		];
		const needed = Object.entries(used).flatMap(([name, isUsed]) => (isUsed ? [name] : []));
		return [
			...allowed.filter((name) => !needed.includes(name)).map((name) => `${path} allows ${name}`),
			...needed.filter((name) => !allowed.includes(name)).map((name) => `${path} lacks ${name}`),
		];
	});
	expect(odd).toEqual([]);
});

test('every page lets its own scripts run, and no others', () => {
	const odd = pages.flatMap(({ path, $ }) => {
		const sources = policyOf($).get('script-src') ?? [];
		const scripts = $('script:not([src]):not([type$="json"])')
			.toArray()
			.map((script) =>
				createHash('sha256')
					.update($(script).html() ?? '')
					.digest('base64'),
			);
		const needed = new Set(scripts.map((hash) => `'sha256-${hash}'`));
		const wanted = ["'self'", ...needed];
		return [
			...wanted.filter((source) => !sources.includes(source)).map((one) => `${path} lacks ${one}`),
			...sources.filter((source) => !wanted.includes(source)).map((one) => `${path} allows ${one}`),
		];
	});
	expect(odd).toEqual([]);
});

test('nothing is loaded from elsewhere, nothing is sent elsewhere', () => {
	const wanted = {
		'default-src': ["'self'"],
		'object-src': ["'none'"],
		'base-uri': ["'none'"],
		'form-action': ["'self'"],
		'require-trusted-types-for': ["'script'"],
	};
	const odd = pages.flatMap(({ path, $ }) => {
		const policy = policyOf($);
		const others = [...policy.values()].flat().filter((source) => /[*.]|https?:/.test(source));
		return [
			...Object.entries(wanted)
				.filter(([name, sources]) => policy.get(name)?.join() !== sources.join())
				.map(([name]) => `${path}: ${name}`),
			...others.map((source) => `${path}: ${source}`),
		];
	});
	expect(odd).toEqual([]);
});

test('the policy holds for everything after it: only the encoding comes before', () => {
	const late = pages.filter(
		({ html }) =>
			!/<head><meta charset="utf-8"\s*\/?><meta http-equiv="content-security-policy"/.test(html),
	);
	expect(late.map(({ path }) => path)).toEqual([]);
});
