/** The path that the site lives under, such as `/project`; nothing where it has a host of its own. */
export const base = (process.env.BASE_PATH ?? '').replace(/\/+$/, '');

/** Gives an address of the site, as it is written from the root of the site, below its base. */
export function at(address: string): string {
	return base + address;
}
