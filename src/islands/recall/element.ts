/** Makes an element with attributes and children. Text is only ever text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Readonly<Record<string, string>> = {},
	children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
	made.append(...children);
	return made;
}

/** Makes a button that does one thing. */
export function button(text: string, press: () => void, attributes = {}): HTMLButtonElement {
	const made = element('button', { type: 'button', class: 'control', ...attributes }, [text]);
	made.addEventListener('click', press);
	return made;
}

/** Fills in what stands in double braces, with words or with elements. */
export function fill(
	text: string,
	values: Readonly<Record<string, Node | string>>,
): readonly (Node | string)[] {
	return text.split(/(\{\{\w+\}\})/).map((piece) => {
		const name = /^\{\{(\w+)\}\}$/.exec(piece)?.[1];
		return name === undefined ? piece : (values[name] ?? piece);
	});
}
