/** The query around the dark look of a file; a script that draws the file settles it. */
export const darkQuery = '@media screen and (prefers-color-scheme:dark)';
