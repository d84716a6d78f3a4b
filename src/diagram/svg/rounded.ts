/** One decimal, as in every path of the pictures. */
export function rounded(value: number): number {
	return Math.round(value * 10) / 10;
}
