import { expect, test } from 'vitest';
import { findForeign } from './find-foreign.ts';

test.each([
	['ja', 'This was left in English.', 'This was left in English.'],
	['ja', '動きます。It was left in English. 止まります。', 'It was left in English.'],
	['ja', 'Play it once again', 'Play it once again'],
	['en', '一時停止', '一時停止'],
	['en', 'The 目的の状態 of a Pod', '目的の状態'],
] as const)('finds in %s: %s', (locale, text, found) => {
	expect(findForeign(text, locale)).toEqual([found]);
});

test.each([
	['ja', 'APIの優先度とフェアネス(API Priority and Fairness)'],
	['ja', 'containerd、CRI-O、Cilium、Calico'],
	['ja', '「Reaching the end of it」という記事'],
	['en', 'The article “Kubernetesの主要コンポーネントを図解したい”'],
	['en', 'kube-proxy writes rules (日本語).'],
] as const)('takes in %s: %s', (locale, text) => {
	expect(findForeign(text, locale)).toEqual([]);
});
