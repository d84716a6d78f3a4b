import type { Element } from 'hast';
import { s } from 'hastscript';
import type { CompositionName } from '../../model/architecture/placement.ts';
import { rounded } from './rounded.ts';

/** What every drawing says of itself. */
interface Root {
	/** What is drawn, for the stylesheet; nothing where it is the architecture. */
	readonly kind?: string;
	readonly composition: CompositionName;
	/** The size in the picture's units; it is never shown larger than it is. */
	readonly width: number;
	readonly height: number;
	/** Accessible name. */
	readonly label: string;
	/** A drawing with links in it is a group, any other one image. */
	readonly role?: 'img' | 'group';
	/** Attributes that the state of the drawing adds. */
	readonly state?: Readonly<Record<string, string>>;
}

/** Draws the outermost element of a drawing in one of its two compositions. */
export function drawRoot(
	{ kind, composition, width, height, label, role = 'img', state = {} }: Root,
	children: Element[],
): Element {
	return s(
		'svg',
		{
			class: ['picture', composition, ...(kind === undefined ? [] : [kind])],
			style: `--natural-size: ${width}px`,
			viewBox: `0 0 ${width} ${rounded(height)}`,
			role,
			'aria-label': label,
			...state,
		},
		children,
	);
}
