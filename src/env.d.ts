/** The edition of the site, which the build knows: see `src/build/edition.ts`. */
declare const __EDITION__: string;
