declare module '@pagefind/default-ui' {
	export const PagefindUI: new (options: Readonly<Record<string, unknown>>) => unknown;
}
