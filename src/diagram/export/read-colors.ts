/** The colors of a picture by token, in light and in dark. */
export type Colors = ReadonlyMap<string, { readonly light: string; readonly dark: string }>;

/** Reads the colors of the theme from its stylesheet. */
export function readColors(css: string): Colors {
	return new Map(
		[...css.matchAll(/(--color-[\w-]+):\s*light-dark\((#\w+),\s*(#\w+)\)/g)].map(
			([, token = '', light = '', dark = '']) => [token, { light, dark }],
		),
	);
}

/**
 * Gives the dark color for each light one.
 * @throws Error when one light color has two dark ones: a file tells colors apart by the light one.
 */
export function darkByLight(colors: Colors): ReadonlyMap<string, string> {
	const dark = new Map<string, string>();
	for (const [token, color] of colors) {
		const known = dark.get(color.light) ?? color.dark;
		if (known !== color.dark) {
			throw new Error(
				[
					'Two colors are alike in light and differ in dark, which a file of a picture cannot show',
					`  value:   ${token}: ${color.light}, in dark ${color.dark} and ${known}`,
					'  to do:   change one of them a little, in src/styles/theme.css',
				].join('\n'),
			);
		}
		dark.set(color.light, color.dark);
	}
	return dark;
}
