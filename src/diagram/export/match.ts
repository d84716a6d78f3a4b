import type { Element } from 'hast';
import { splitList } from './read-rules.ts';

type Test = (element: Element) => boolean;

/** The parts of a compound selector: an element, a class, an attribute with a value, a state. */
const parts =
	/^([a-z]+)|\.([\w-]+)|\[([\w-]+)(?:='([^']*)')?\]|:(is|not)\(([^)]*)\)|:(empty)(?![\w-])/y;

/**
 * Makes of a compound selector a test of an element by itself.
 * @throws Error on a selector that it does not know.
 */
export function compileCompound(compound: string): Test {
	const tests: Test[] = [];
	let at = 0;
	while (at < compound.length) {
		parts.lastIndex = at;
		const found = parts.exec(compound);
		if (!found) {
			throw new Error(
				[
					'A file of a picture cannot follow a selector of its stylesheet',
					`  value:   ${compound}`,
					'  to do:   say it with classes and attributes, or teach src/diagram/export/match.ts',
				].join('\n'),
			);
		}
		at = parts.lastIndex;
		tests.push(testOf(found));
	}
	return (element) => tests.every((test) => test(element));
}

function testOf([, tag, name, attribute, value, kind, list]: RegExpExecArray): Test {
	if (tag !== undefined) return ({ tagName }) => tagName === tag;
	if (name !== undefined) return (element) => classesOf(element).includes(name);
	if (attribute !== undefined) {
		const property = attribute.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
		return ({ properties }) =>
			value === undefined
				? properties[property] !== undefined
				: String(properties[property]) === value;
	}
	if (kind !== undefined) {
		const inner = splitList(list ?? '').map(compileCompound);
		const isAny: Test = (element) => inner.some((test) => test(element));
		return kind === 'is' ? isAny : (element) => !isAny(element);
	}
	return ({ children }) => children.length === 0;
}

function classesOf({ properties }: Element): readonly unknown[] {
	const { className } = properties;
	return Array.isArray(className) ? className : [];
}
