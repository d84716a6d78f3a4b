declare module '@pagefind/default-ui' {
	export class PagefindUI {
		constructor(options: Readonly<Record<string, unknown>>);
	}
}
