// The packages bring no types along; this is what tests use of them.
declare module '@citation-js/core' {
	export class Cite {
		constructor(text: string);
		readonly data: readonly Readonly<Record<string, unknown>>[];
	}
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
