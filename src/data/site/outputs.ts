import type { Localized } from '../../model/locale.ts';

/** The Markdown twin of a page lies beside it: `/ja/components/etcd/` has `…/etcd/index.md`. */
export const twinFile = 'index.md';

/** What tools read first: a list of all pages of a language, and all of them in one file. */
export const listFiles = { list: 'llms.txt', full: 'llms-full.txt' } as const;

/** A flow as text: a file beside its page, by what it holds. */
export const flowFiles = { mermaid: 'flow.mmd', steps: 'flow.txt' } as const;

/** A file of the model as readers see it. */
interface DataFileText {
	readonly name: Localized;
	/** What one of its items is. */
	readonly holds: Localized;
}

/** Every file of the model in `/data/`, in the order of lists. Each has a schema beside it. */
export const dataFiles = {
	components: {
		name: { ja: 'コンポーネント', en: 'Components' },
		holds: {
			ja: '図の箱。8つのコンポーネントと、その周りのもの',
			en: 'a box of the picture: one of the eight components, or something around them',
		},
	},
	connections: {
		name: { ja: '接続', en: 'Connections' },
		holds: {
			ja: '接続を開く側と受け付ける側、通信方式、ポート',
			en: 'which side opens the connection, which accepts it, transport and port',
		},
	},
	topologies: {
		name: { ja: 'クラスターの種類', en: 'Kinds of clusters' },
		holds: {
			ja: 'クラスターの種類と、そこにないか、ユーザーから見えないコンポーネント',
			en: 'a kind of cluster, with the components that it lacks or hides from its users',
		},
	},
	flows: {
		name: { ja: 'フロー', en: 'Flows' },
		holds: { ja: 'フローの概要と、ステップのidの列', en: 'a flow, with the ids of its steps' },
	},
	steps: {
		name: { ja: 'ステップ', en: 'Steps' },
		holds: {
			ja: 'ステップの送り手と受け手、説明、出典、記録された事象のid',
			en: 'a step: sender and receiver, caption, sources, and ids of recorded events',
		},
	},
	failures: {
		name: { ja: '停止の影響', en: 'Failures' },
		holds: {
			ja: 'コンポーネントが停止している間にできたこと、できなかったこと、停止の経過',
			en: 'what worked and what did not while a component was down, and the course of its outage',
		},
	},
	history: {
		name: { ja: '歴史', en: 'History' },
		holds: { ja: 'リリースごとの変更とその段階', en: 'a change in a release, with its stage' },
	},
	releases: {
		name: { ja: 'リリース', en: 'Releases' },
		holds: { ja: 'マイナーリリースとその日付', en: 'a minor release and its date' },
	},
	claims: {
		name: { ja: '正誤表の記述', en: 'Claims' },
		holds: {
			ja: '記事の記述、判定、正しい内容',
			en: 'a claim of the article, its verdict, and what holds',
		},
	},
	corrections: {
		name: { ja: '訂正', en: 'Corrections' },
		holds: {
			ja: '本サイトの誤りと、訂正後の内容',
			en: 'something that this site had wrong, and what it says now',
		},
	},
	glossary: {
		name: { ja: '用語', en: 'Glossary' },
		holds: {
			ja: '用語の両言語での名前と定義',
			en: 'a term, with its name and definition in both languages',
		},
	},
	references: {
		name: { ja: '出典', en: 'Sources' },
		holds: {
			ja: '出典のタイトル、URL、読んだ文書の版',
			en: 'a source: title, URL, and which text of it was read',
		},
	},
	recordings: {
		name: { ja: '記録', en: 'Recordings' },
		holds: {
			ja: '記録のファイルとその内容。事象そのものは`evidence/`にあります',
			en: 'a file of the recording and what it holds; the events themselves are in `evidence/`',
		},
	},
} as const satisfies Record<string, DataFileText>;

/** The name of a file of the model, without its ending. */
export type DataFileName = keyof typeof dataFiles;

/** All names of files of the model, in the order of lists. */
export const dataFileNames = Object.keys(dataFiles) as DataFileName[];

/** The folder of the model, from the root of the site. */
export const dataFolder = '/data/';

/** Gives the address of a file of the model, or of the schema that it keeps. */
export function dataAddress(name: DataFileName, kind: 'data' | 'schema' = 'data'): string {
	return `${dataFolder}${name}${kind === 'schema' ? '.schema' : ''}.json`;
}
