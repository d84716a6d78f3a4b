import { expect, test } from 'vitest';
import { NotThere } from '../site/fetch-text.ts';
import { createPanelSource } from './panel-source.ts';

const [part, page] = ['<div class="panel" data-panel>part</div>', '<div data-panel>page</div>'];

/** A site that knows these addresses, and keeps what was asked of it. */
function serve(answers: Readonly<Record<string, string>>) {
	const asked: string[] = [];
	const partOf = createPanelSource((address) => {
		asked.push(address);
		const answer = answers[address];
		return answer === undefined ? Promise.reject(new NotThere(address)) : Promise.resolve(answer);
	});
	return { asked, partOf };
}

test('asks for the part beside the page, once, under whatever path the site is', async () => {
	const { asked, partOf } = serve({ '/base/en/a/panel.html': part });
	expect(await partOf('/base/en/a/')).toBe(part);
	expect(await partOf('/base/en/a/')).toBe(part);
	expect(asked).toEqual(['/base/en/a/panel.html']);
});

test.each([
	['is missing', {}],
	['is something else', { '/en/a/panel.html': '<form>sign in</form>' }],
])('takes the whole page where the part %s', async (_, answers) => {
	const { partOf } = serve({ ...answers, '/en/a/': page });
	expect(await partOf('/en/a/')).toBe(page);
});

test.each([
	['nothing', {}],
	['something else', { '/en/a/panel.html': '<form>', '/en/a/': '<form>' }],
])('rejects where the site has %s, and asks again the next time', async (_, answers) => {
	const both = ['/en/a/panel.html', '/en/a/'];
	const { asked, partOf } = serve(answers);
	await expect(partOf('/en/a/')).rejects.toThrow();
	await expect(partOf('/en/a/')).rejects.toThrow();
	expect(asked).toEqual([...both, ...both]);
});

test('does not ask for the whole page where there is no line', async () => {
	const asked: string[] = [];
	const partOf = createPanelSource((address) => {
		asked.push(address);
		return Promise.reject(new TypeError('Failed to fetch'));
	});
	await expect(partOf('/en/a/')).rejects.toThrow(TypeError);
	expect(asked).toEqual(['/en/a/panel.html']);
});
