import type { AuthorProblem } from '../model/author-error.ts';
import { checkKnown } from '../model/problems.ts';
import type { Attribute, MdxElement } from './mdx-text.ts';
import type { ProsePage } from './prose-page.ts';
import { readMdx } from './read-mdx.ts';

/** The values of an attribute: all that exist, or those that fit the other attributes. */
interface KnownValues {
	/** What a value stands for, such as `recorded event`. */
	readonly what: string;
	readonly values: readonly string[] | ((attributes: readonly Attribute[]) => readonly string[]);
	/** The element may do without it. */
	readonly optional?: true;
}

/** What authors may write, by the names of elements and attributes. */
export type KnownElements = Readonly<Record<string, Readonly<Record<string, KnownValues>>>>;

/**
 * Every attribute of an author's element that names what does not exist, is missing, or is not
 * written out. Citations have a check of their own.
 */
export function checkElements(
	pages: readonly ProsePage[],
	known: KnownElements,
): readonly AuthorProblem[] {
	return pages.flatMap(({ file, source }) =>
		readMdx(source).elements.flatMap((element) =>
			Object.entries(known[element.name] ?? {}).flatMap(([name, values]) =>
				checkAttribute(file, element, name, values),
			),
		),
	);
}

function checkAttribute(
	file: string,
	element: MdxElement,
	name: string,
	{ what, values, optional }: KnownValues,
): readonly AuthorProblem[] {
	const attribute = element.attributes.find((other) => other.name === name);
	const where = `${file}:${String(attribute?.line ?? element.line)}`;
	if (!attribute && optional) return [];
	if (attribute?.value === undefined) {
		return [
			{
				where,
				problem: `<${element.name}> names no ${what}`,
				value: element.text,
				todo: `write it out, like ${name}="…"`,
			},
		];
	}
	return checkKnown(
		where,
		`<${element.name}> names a ${what} that does not exist`,
		attribute.value,
		typeof values === 'function' ? values(element.attributes) : values,
		`correct ${name}`,
	);
}
