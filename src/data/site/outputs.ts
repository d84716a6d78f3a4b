import type { Locale, Localized } from '../../model/locale.ts';

/** The Markdown twin of a page lies beside it: `/ja/components/etcd/` has `…/etcd/index.md`. */
export const twinFile = 'index.md';

/** What tools read first: a list of all pages of a language, and all of them in one file. */
export const listFiles = { list: 'llms.txt', full: 'llms-full.txt' } as const;

/** The changes and corrections of a language as an Atom feed: `/ja/feed.xml`. */
export const feedFile = 'feed.xml';

/** A flow as text: a file beside its page, by what it holds. */
export const flowFiles = { mermaid: 'flow.mmd', steps: 'flow.txt' } as const;

/**
 * Pictures to take along: files beside the page of a flow and beside that of each of its steps, and
 * an animation beside that of the flow. They name their page, so that they can be found again.
 */
export const pictureFiles = {
	wide: 'picture.svg',
	tall: 'picture-tall.svg',
	animation: 'animation.svg',
} as const;

/** Gives the name under which a picture is saved: of a flow, and what of it. */
export function pictureName(
	locale: Locale,
	flow: string,
	...what: readonly (string | undefined)[]
): string {
	const names = ['kubernetes', flow, ...what, locale].filter((name) => name !== undefined);
	return `${names.join('-')}.svg`;
}

/** What oEmbed says of a page that can be embedded: a file beside its embedded form. */
export const embedFile = 'oembed.json';

/** The folder of the pages that other sites may show in a frame. */
export const embedFolder = 'embed';

/** Gives the address of the picture and player alone: of a step, or of the flow itself. */
export function embedAddress(locale: Locale, flow: string, step?: string): string {
	return `/${[embedFolder, locale, flow, ...(step === undefined ? [] : [step])].join('/')}/`;
}

/** Every file of the model in `/data/` and what one of its items is. Each has a schema beside it. */
export const dataFiles = {
	components: {
		ja: '図の箱(8つのコンポーネントと、その周りのもの)',
		en: 'a box of the picture: one of the eight components, or something around them',
	},
	parts: {
		ja: 'コンポーネントの内部にある部分と、部分どうしの受け渡し',
		en: 'a component, with its parts and what they pass to each other',
	},
	connections: {
		ja: '接続を開く側と受け入れる側、通信方式、ポート',
		en: 'which side opens the connection, which accepts it, transport and port',
	},
	topologies: {
		ja: 'クラスターの種類と、そこにないか、ユーザーから見えないコンポーネント',
		en: 'a kind of cluster, with the components that it lacks or hides from its users',
	},
	flows: { ja: 'フローの概要と、ステップのidの一覧', en: 'a flow, with the ids of its steps' },
	steps: {
		ja: 'ステップの送り手と受け手、説明、出典、記録された出来事のid',
		en: 'a step: sender and receiver, caption, sources, and ids of recorded events',
	},
	failures: {
		ja: 'コンポーネントが停止している間にできたこと、できなかったこと、停止の経過',
		en: 'what worked and what did not while a component was down, and the course of its outage',
	},
	history: { ja: 'リリースごとの変更とその段階', en: 'a change in a release, with its stage' },
	releases: { ja: 'マイナーリリースとその日付', en: 'a minor release and its date' },
	claims: {
		ja: '記事の記述、判定、確認の結果',
		en: 'a claim of the article, its verdict, and the finding',
	},
	corrections: {
		ja: 'このサイトの誤りと、訂正後の内容',
		en: 'an error of this site, and what the site says now',
	},
	changes: {
		ja: 'このサイトの更新と公開日',
		en: 'something new on this site, with its day',
	},
	glossary: {
		ja: '用語の両言語での名前と定義',
		en: 'a term, with its name and definition in both languages',
	},
	references: {
		ja: '出典のタイトル、URL、どの時点の文書を読んだか',
		en: 'a source: title, URL, and which text of it was read',
	},
	recordings: {
		ja: '記録のファイルの名前と内容',
		en: 'a file of the recording: its address and what it holds',
	},
} as const satisfies Record<string, Localized>;

/** The name of a file of the model, without its ending. */
export type DataFileName = keyof typeof dataFiles;

/** All names of files of the model, in the order of lists. */
export const dataFileNames = Object.keys(dataFiles) as DataFileName[];

/** The folder of what others read: the model, its schemas, all sources, the recordings. */
const dataFolder = 'data';

/** What a file of data holds, or the schema that it keeps. */
type FileKind = 'data' | 'schema';

function jsonFile(name: string, kind: FileKind): string {
	return `${name}${kind === 'schema' ? '.schema' : ''}.json`;
}

/** Gives the address of a file of the model, or of the schema that it keeps. */
export function dataAddress(name: DataFileName, kind: FileKind = 'data'): string {
	return `/${dataFolder}/${jsonFile(name, kind)}`;
}

/** Gives the file of a recording as it was made, or of its schema, from the folder of the model. */
export function evidenceFile(recording: string, kind: FileKind = 'data'): string {
	return `evidence/${jsonFile(recording, kind)}`;
}

/** Gives the address of a recording as it was made, or of its schema. */
export function evidenceAddress(recording: string, kind?: FileKind): string {
	return `/${dataFolder}/${evidenceFile(recording, kind)}`;
}

/** Gives the address of what the player needs to replay the recording of a flow. */
export function replayAddress(flow: string): string {
	return `/${dataFolder}/replay/${flow}.json`;
}

/** All sources in one file for reference managers, in `/data/`. The same in every language. */
export const sourceFiles = {
	bibtex: 'references.bib',
	ris: 'references.ris',
	csl: 'references.csl.json',
} as const;

/** A form in which all sources are in one file. */
export type SourceFormat = keyof typeof sourceFiles;

/** Gives the address of the file with all sources in a form. */
export function sourceFileAddress(format: SourceFormat): string {
	return `/${dataFolder}/${sourceFiles[format]}`;
}

/** What the search of a language reads: first what is found by name, then all other texts. */
export const searchParts = ['names', 'texts'] as const;

/** One of `searchParts`. */
export type SearchPart = (typeof searchParts)[number];

const searchFolder = 'search';

/** Gives the name of a file of the search, without its ending. */
export function searchFileName(locale: Locale, part: SearchPart): string {
	return `${locale}-${part}`;
}

/** Gives the address of a file of the search. */
export function searchAddress(locale: Locale, part: SearchPart): string {
	return `/${searchFolder}/${searchFileName(locale, part)}.json`;
}

const cardFolder = 'social';

/** Gives the address of the card of a page: the picture that services show with a link to it. */
export function cardAddress(locale: Locale, page: string): string {
	return `/${cardFolder}/${locale}/${page === '' ? 'index' : page.replace(/\/$/, '')}.png`;
}

/** The folders beside those of the languages: no part of the path that the site lives under. */
export const outputFolders = [dataFolder, embedFolder, cardFolder, searchFolder, '_astro'] as const;
