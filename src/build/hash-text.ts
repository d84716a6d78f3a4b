import { createHash } from 'node:crypto';

/** A short fingerprint of a text: enough to tell whether it has changed. */
export function hashText(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
