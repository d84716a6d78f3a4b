import { createHash } from 'node:crypto';

/** Chosen once, at random: the space of names of this project. */
const namespace = '0f20910e-ea58-4881-ad07-9e9be49e9fe2';

/**
 * Gives the id of the feed, or of an entry: a UUID made from its name, as RFC 9562 says (version 5).
 * Unlike an address it stays when the site moves, so that no reader sees an entry twice.
 */
export function feedId(name: string): string {
	const space = Buffer.from(namespace.replaceAll('-', ''), 'hex');
	const bytes = createHash('sha1').update(space).update(name).digest().subarray(0, 16);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = bytes.toString('hex');
	const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
	return `urn:uuid:${[...parts, hex.slice(20)].join('-')}`;
}
