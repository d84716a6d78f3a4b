/**
 * The mark of the site around its middle, in units of which it is 32 wide: the hub that everyone
 * comes to, one center and eight spokes with their ends, in lines of one weight.
 */
export const siteMark = {
	center: 4.5,
	spokes: spokes()
		.map(({ path }) => path)
		.join(''),
	ends: spokes().map(({ end }) => end),
	end: 2.25,
} as const;

function spokes() {
	return Array.from({ length: 8 }, (_, index) => {
		const angle = (index * Math.PI) / 4;
		const at = (radius: number): readonly [x: number, y: number] => [
			Math.round(Math.cos(angle) * radius * 100) / 100,
			Math.round(Math.sin(angle) * radius * 100) / 100,
		];
		return { path: `M${at(4.5).join(' ')}L${at(10.75).join(' ')}`, end: at(13) };
	});
}
