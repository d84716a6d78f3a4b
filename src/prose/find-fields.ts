import { isMap, isScalar, LineCounter, parseDocument, type ParsedNode } from 'yaml';
import type { Field } from './mdx-text.ts';

/** The fields of a frontmatter. `line` is the line of the file before its first. */
export function findFields(yaml: string, line: number): readonly Field[] {
	const lines = new LineCounter();
	const { contents } = parseDocument(yaml, { lineCounter: lines });
	if (!isMap<ParsedNode, ParsedNode | null>(contents)) return [];
	return contents.items.flatMap(({ key, value }) => {
		if (!isScalar(key)) return [];
		const [start, keyEnd] = key.range;
		return [
			{
				name: String(key.value),
				value: isScalar(value) ? value.value : value,
				text: yaml.slice(start, isScalar(value) ? value.range[1] : keyEnd),
				line: line + lines.linePos(start).line,
			},
		];
	});
}
