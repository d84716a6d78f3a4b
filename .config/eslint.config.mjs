import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import es from 'eslint-plugin-es-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// The rooms of src and what each may import. A room may always import itself.
const rooms = {
	model: [],
	data: ['model'],
	diagram: ['model'],
	prose: ['model'],
	views: ['model', 'data', 'diagram'],
	islands: ['model', 'diagram'],
	components: ['model', 'data', 'diagram', 'prose', 'views', 'islands'],
	content: ['components'],
	pages: ['model', 'data', 'diagram', 'prose', 'views', 'islands', 'components', 'content'],
	build: ['model', 'data', 'diagram', 'prose', 'views'],
};

// A room is judged against the real facts in its tests, so those may import data too.
const forTests = ['data'];

// Rooms whose code runs in the build and in the browser (or is shipped to it) without Astro.
const withoutAstro = ['model', 'data', 'diagram', 'prose', 'views', 'islands'];

// Rooms that must give the same answer wherever they run.
const pure = ['model', 'data', 'diagram', 'prose', 'views'];

const surroundings = [
	...['document', 'window', 'self', 'globalThis', 'navigator', 'location', 'history'],
	...['localStorage', 'sessionStorage', 'matchMedia', 'requestAnimationFrame', 'getComputedStyle'],
	...['fetch', 'process', 'global', 'Buffer', 'require', '__dirname', '__filename'],
];

// What is loaded when a reader asks for it must be there to be had when they ask again.
const onceOnly = {
	selector:
		':not(CallExpression[callee.name="retryableImport"] > ArrowFunctionExpression) > ImportExpression[source.value=/^\\./]',
	message:
		'Some browsers never try a script again that they could not load: `retryableImport(() => import(…))` does.',
};

function roomRules(room, allowed) {
	const forbidden = Object.keys(rooms).filter(
		(other) => other !== room && !allowed.includes(other),
	);
	const may = allowed.length === 0 ? 'nothing from other rooms' : `only ${allowed.join(', ')}`;
	const rules = {};
	const patterns = [];

	if (forbidden.length > 0) {
		// `~/data/x`, `../data/x`, `../../data`, `../../src/data/x`, with or without a leading `./`.
		const regex = `^(?:~/|(?:\\./)?(?:\\.\\./)+(?:src/)?)(?:${forbidden.join('|')})(?:/|$)`;
		const message = `src/${room} may import ${may}: pass the value in as an argument, or move the code to a room further right.`;
		patterns.push({ regex, message });
		// The built-in rule does not look at `import('…')`, neither as a value nor as a type.
		const source = regex.replaceAll('/', '\\/');
		rules['no-restricted-syntax'] = [
			'error',
			{ selector: `ImportExpression[source.value=/${source}/]`, message },
			{ selector: `TSImportType[source.value=/${source}/]`, message },
			...(room === 'islands' ? [onceOnly] : []),
		];
	}
	if (withoutAstro.includes(room)) {
		patterns.push({
			// `astro/zod` is plain Zod, under the name that keeps one version of it in the site.
			regex: '^(?:astro(?::|/(?!zod$)|$)|@astrojs/)',
			message: `src/${room} must not know Astro: what Astro provides is passed in by src/components or src/pages.`,
		});
	}
	if (patterns.length > 0) rules['no-restricted-imports'] = ['error', { patterns }];
	if (pure.includes(room)) {
		rules['no-restricted-globals'] = [
			'error',
			...surroundings.map((name) => ({
				name,
				message: `src/${room} must give the same result in the build and in the browser: take it as an argument.`,
			})),
		];
	}
	return rules;
}

const roomConfigs = Object.entries(rooms).flatMap(([room, allowed]) => [
	{ name: `room/${room}`, files: [`src/${room}/**`], rules: roomRules(room, allowed) },
	{
		name: `room/${room}/tests`,
		files: [`src/${room}/**/*.test.ts`],
		rules: roomRules(room, [...new Set([...allowed, ...forTests])]),
	},
]);

export default defineConfig(
	globalIgnores(['dist/', '.astro/', '.cache/', 'src/data/recordings/*.json']),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	eslint.configs.recommended,
	// The rules that need types are in oxlint.jsonc.
	tseslint.configs.strict,
	{
		files: ['**/*.ts'],
		rules: {
			// `const { id, ...rest } = step` is how a field is left out.
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			// The build fills empty interfaces with ids by declaration merging.
			'@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'always' }],
		},
	},
	astro.configs['flat/recommended'],
	{
		// Undefined names are found by `astro check`, which also knows Astro's own globals.
		files: ['**/*.astro', '**/*.astro/*.ts'],
		rules: { 'no-undef': 'off' },
	},
	{
		// Methods are found by the types of what they are called on, which the built scripts lack. The
		// year is that of browserslist in package.json.
		name: 'browsers',
		files: ['src/{islands,diagram,model}/**/*.ts'],
		// The words to avoid are read by checks alone.
		ignores: ['**/*.test.ts', 'src/model/glossary/avoided-words.ts'],
		extends: [es.configs['flat/restrict-to-es2022']],
		rules: {
			// All of those browsers have them: they came in 2022, and into the standard of 2023.
			'es-x/no-array-prototype-findlast-findlastindex': 'off',
		},
	},
	{
		files: ['**/*.{js,mjs}'],
		languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
	},
	{
		name: 'browser-tests',
		files: ['e2e/**/*.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector: ['>', '> :not(ArrowFunctionExpression)']
						.map(
							(within) =>
								`CallExpression[callee.name='expect'] ${within} CallExpression[callee.property.name='url']`,
						)
						.join(),
					message:
						'An address may come after what it stands for is seen: `await expect(page).toHaveURL(…)` waits for it.',
				},
			],
		},
	},
	{
		name: 'browser-tests/site',
		files: ['e2e/*.spec.ts'],
		// They open no page of the site.
		ignores: ['e2e/author-errors.spec.ts', 'e2e/weight.spec.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					name: '@playwright/test',
					importNames: ['test'],
					message:
						'Import it from ./site.ts: that one fails at errors of a page and at requests to other origins.',
				},
			],
		},
	},
	roomConfigs,
);
