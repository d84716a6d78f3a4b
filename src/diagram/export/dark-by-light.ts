import { authorError } from '../../model/author-error.ts';
import type { Style } from '../css/create-styles.ts';
import { resolveValue } from '../css/resolve-value.ts';

/**
 * Gives the dark color for each light one of the theme.
 * @throws Error when one light color has two dark ones: a file tells colors apart by the light one.
 */
export function darkByLight({ custom }: Style): ReadonlyMap<string, string> {
	const darkOf = new Map<string, string>();
	for (const [token, value] of custom) {
		if (!token.startsWith('--color-') || !value.startsWith('light-dark(')) continue;
		const light = resolveValue(value, custom, 'light');
		const dark = resolveValue(value, custom, 'dark');
		const known = darkOf.get(light) ?? dark;
		if (known !== dark) {
			throw new Error(
				authorError({
					where: 'src/styles/theme.css',
					problem:
						'two colors are alike in light and differ in dark, which a file of a picture cannot show',
					value: `${token}: ${light}, in dark ${dark} and ${known}`,
					todo: 'change one of them a little',
				}),
			);
		}
		darkOf.set(light, dark);
	}
	return darkOf;
}
