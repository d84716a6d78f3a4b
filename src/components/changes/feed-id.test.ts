import { expect, test } from 'vitest';
import { feedId } from './feed-id.ts';

// Made by another implementation (uuid.uuid5 of Python): ids of entries never change.
test('an id is the UUID of its name', () => {
	expect(feedId('en/change/first-picture')).toBe('urn:uuid:18e6f499-07ce-5151-b663-bd208450922c');
	expect(feedId('ja/変更')).toBe('urn:uuid:03f9c547-9df8-56d7-82b6-f700b2db846d');
});
