import { expect, test } from 'vitest';
import { describeLanding } from './describe-landing.ts';

const texts = {
	unknown: 'No event {{value}}: this is {{nearest}}.',
	unrecorded: 'Not recorded: this is {{step}}.',
};
const asked = { event: '$& {{nearest}}', step: '2. Bind' };

test('what is shown in the place of something else is named', () => {
	expect(describeLanding({ nearest: 'bind-pod' }, asked, texts)).toBe(
		'No event $& {{nearest}}: this is bind-pod.',
	);
	expect(describeLanding({ isUnrecorded: true }, asked, texts)).toBe(
		'Not recorded: this is 2. Bind.',
	);
});

test('nothing is said where the address gets what it asks for', () => {
	expect(describeLanding({}, asked, texts)).toBeUndefined();
});
