import { expect, test } from 'vitest';
import { splitLanguages } from './split-languages.ts';

test.each([
	['en', 'No title here.', []],
	[
		'en',
		'The article “Kubernetesの主要コンポーネント” says so.',
		['Kubernetesの主要コンポーネント'],
	],
	['en', 'The reading of 図 is zu.', ['図']],
	['ja', '「etcd」と「Pod」はLatin文字です。', []],
	['ja', '「Cluster Architecture」という題名', []],
	['ja', '記事「Borg, Omega, and Kubernetes」は英語です。', ['Borg, Omega, and Kubernetes']],
	['ja', '「Podの3つの状態」のA B C', []],
] as const)('in %s, “%s” has in the other language: %j', (locale, text, found) => {
	const stretches = splitLanguages(text, locale);
	expect(stretches.filter(({ lang }) => lang !== undefined).map((one) => one.text)).toEqual(found);
	expect(stretches.map((one) => one.text).join('')).toBe(text);
});
