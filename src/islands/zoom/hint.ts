/** Shows a text at the picture, in place of the one before, for so many milliseconds; none hides it. */
export type ShowHint = (text: string, stay?: number) => void;

/** Makes an element the hint at a picture. */
export function createHint(element: HTMLElement): ShowHint {
	let timer: ReturnType<typeof setTimeout> | undefined;
	return (text, stay) => {
		clearTimeout(timer);
		element.textContent = text;
		element.hidden = text === '';
		timer = setTimeout(() => (element.hidden = true), stay);
	};
}
