import type { Localized } from '../../model/locale.ts';

/** What the lists for tools say between their links. `{{…}}` is filled in. */
export const toolTexts = {
	intro: {
		ja: 'どのページもMarkdownで読めます。ページのURLの末尾に`index.md`を付けてください。記述には出典を示し、ほとんどのステップに実際のクラスターの記録を付けています。{{date}}に、Kubernetes {{release}}を対象として確認しました。',
		en: 'Every page is also available as Markdown: append `index.md` to its address. Statements cite their sources, and most steps show what a real cluster did. Checked against Kubernetes {{release}} on {{date}}.',
	},
	full: { ja: '全ページの本文', en: 'the text of every page' },
	list: { ja: 'ページの一覧', en: 'the list of pages' },
	flowTexts: { ja: 'テキスト形式のフロー', en: 'Flows as text' },
	steps: { ja: '番号付きのステップ', en: 'numbered steps' },
	mermaid: { ja: 'Mermaidのシーケンス図', en: 'Mermaid sequence diagram' },
	data: { ja: 'データ', en: 'Data' },
	schema: { ja: 'スキーマ', en: 'schema' },
	page: { ja: 'ページ', en: 'Page' },
} as const satisfies Record<string, Localized>;
