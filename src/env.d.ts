/// <reference types="@astrojs/starlight" />

/** The edition of the site, which the build knows: see `src/build/edition.ts`. */
declare const __EDITION__: string;

/** The last change of every file that pages come from: see `src/build/last-changes.ts`. */
declare const __LAST_CHANGES__: Readonly<
	Record<string, { readonly commit: string; readonly time: number }>
>;

/** The commit that the site is built from, where that is known: see `src/build/read-commit.ts`. */
declare const __COMMIT__: { readonly hash: string; readonly date: string } | null;
