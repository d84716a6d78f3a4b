import { expect, test } from 'vitest';
import { embedCode } from './embed-code.ts';

test('the HTML for another site holds any title', () => {
	const code = embedCode({ src: 'https://example.org/?a=1&b', title: 'A "quoted" <title>' });
	expect(code).toContain('src="https://example.org/?a=1&amp;b"');
	expect(code).toContain('title="A &quot;quoted&quot; &lt;title>"');
	expect(code).toMatch(/^<iframe .*><\/iframe>$/);
});
