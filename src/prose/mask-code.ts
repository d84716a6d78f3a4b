/** A fence, also in a list or a quotation, up to its end or to the end of the text. */
const fence = String.raw`^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(?<fence>${'`'}{3,}(?=[^${'`'}\n]*$)|~{3,})[^\n]*(?:\n(?![ \t>]*\k<fence>)[^\n]*)*(?:\n[ \t>]*\k<fence>[^\n]*)?`;

/** A code span; it ends with as many backticks as it began with and stays in its paragraph. */
const span = '(?<![\\\\`])(?<ticks>`+)(?!`)(?:(?!\\n[ \\t]*\\n)[^])*?(?<!`)\\k<ticks>(?!`)';

const comment = String.raw`\{\s*/\*[^]*?\*/\s*\}`;

const notProse = new RegExp([fence, span, comment].join('|'), 'gm');

/**
 * MDX text with spaces in place of fenced code, code spans and comments, so that what is left is
 * what readers see and every character keeps its line and column.
 */
export function maskCode(source: string): string {
	return source.replace(notProse, (code) => code.replace(/[^\n]/g, ' '));
}
