import { expect, test } from 'vitest';
import { checkElements } from './check-elements.ts';
import type { ProsePage } from './prose-page.ts';

const known = {
	Recorded: {
		of: { what: 'recorded event', values: ['pod-birth/bind-pod', 'pod-birth/create-pod'] },
		since: { what: 'recorded event', values: ['pod-birth/create-pod'], optional: true },
	},
	Sized: {
		size: {
			what: 'size',
			values: (attributes: readonly { name: string }[]) => attributes.map(({ name }) => name),
		},
	},
} as const;
const file = 'src/content/docs/en/components/etcd.mdx';

function check(source: string) {
	const page: ProsePage = { file, locale: 'en', path: 'components/etcd', source };
	return checkElements([page], known);
}

test.each([
	'<Recorded of="pod-birth/bind-pod" value="ms" />',
	'Text <Recorded of="pod-birth/bind-pod" since="pod-birth/create-pod" />.',
	'`<Recorded of="typo" />`',
	'<Another of="typo" />',
	'<Sized size="wide" wide />',
])('finds nothing in %s', (source) => {
	expect(check(source)).toEqual([]);
});

test('names line, value and nearest of an id that does not exist', () => {
	expect(check('Text.\n\n<Recorded\n\tvalue="ms"\n\tof="pod-birth/bind-pods"\n/>')).toEqual([
		{
			where: `${file}:5`,
			problem: '<Recorded> names a recorded event that does not exist',
			value: 'pod-birth/bind-pods',
			nearest: 'pod-birth/bind-pod',
			todo: 'correct of',
		},
	]);
});

test.each(['<Recorded value="ms" />', '<Recorded of={event} />'])(
	'asks for an id that is written out in %s',
	(source) => {
		expect(check(source)).toEqual([
			{
				where: `${file}:1`,
				problem: '<Recorded> names no recorded event',
				value: source,
				todo: 'write it out, like of="…"',
			},
		]);
	},
);

test('knows values that depend on other attributes', () => {
	expect(check('<Sized size="tall" wide />')).toMatchObject([{ value: 'tall', nearest: 'size' }]);
});
