import { expect, test } from 'vitest';
import { shownSteps } from './recall-phase.ts';

test('the picture shows the step that is asked about only once it has been told', () => {
	expect(shownSteps('ask', 3)).toBe(2);
	expect(shownSteps('told', 3)).toBe(3);
	expect(shownSteps('result', 0), 'before the first question').toBe(0);
});
