/** The part of a theme for code that names colors. */
interface CodeTheme {
	readonly colors: Record<string, string | undefined>;
	readonly styleOverrides: { readonly frames?: object };
}

/** Takes a color for one that Starlight lets the browser mix from it, which older ones cannot. */
export function unmixColors<T extends CodeTheme>(theme: T): T {
	const mixed = /^color-mix\(in srgb, (var\([\w-]+\)), transparent 25%\)$/;
	const frames = (theme.styleOverrides.frames ?? {}) as CodeTheme['colors'];
	for (const colors of [theme.colors, frames]) {
		for (const [name, color] of Object.entries(colors)) {
			const [, plain] = mixed.exec(String(color)) ?? [];
			if (plain) colors[name] = plain;
		}
	}
	return theme;
}
