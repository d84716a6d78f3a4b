import { afterEach, expect, test, vi } from 'vitest';
import { addressInLanguage } from './language-address.ts';

afterEach(() => {
	vi.unstubAllGlobals();
});

function addressAt(pathname: string, href: string): string {
	vi.stubGlobal('document', { documentElement: { lang: 'en' } });
	return addressInLanguage({ href: `https://example.org${href}`, hreflang: 'ja' }, pathname)
		.pathname;
}

test('a link to another language leads to the step of the address, not of the text', () => {
	expect(addressAt('/en/flows/exec/dial-kubelet/', '/ja/flows/exec/')).toBe(
		'/ja/flows/exec/dial-kubelet/',
	);
	expect(addressAt('/docs/en/flows/exec/run/', '/docs/ja/flows/exec/'), 'below a path').toBe(
		'/docs/ja/flows/exec/run/',
	);
});

test('a link that does not name its language in the place of this one stays', () => {
	expect(addressAt('/en/flows/exec/', '/flows/exec/')).toBe('/flows/exec/');
});
