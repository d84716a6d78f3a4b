/** Which of the two colors in a `light-dark()` is meant. */
export type Scheme = 'light' | 'dark';

/**
 * Puts into a value what custom properties stand for, and of two colors the one of the scheme.
 * @throws Error when nothing sets a custom property.
 */
export function resolveValue(
	value: string,
	custom: ReadonlyMap<string, string>,
	scheme: Scheme = 'light',
): string {
	return value
		.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
			const found = custom.get(name);
			if (found === undefined) throw new Error(`Nothing sets ${name}, which a picture uses.`);
			return resolveValue(found, custom, scheme);
		})
		.replaceAll(/light-dark\(([^,()]+),([^()]+)\)/g, (_, light: string, dark: string) =>
			(scheme === 'light' ? light : dark).trim(),
		);
}
