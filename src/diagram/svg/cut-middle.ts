/** Shortens a line to at most `length` characters by cutting its middle out, with … in its place. */
export function cutMiddle(line: string, length: number): string {
	if (line.length <= length) return line;
	const tail = Math.ceil((length - 1) / 2);
	return `${line.slice(0, length - 1 - tail)}…${line.slice(line.length - tail)}`;
}
