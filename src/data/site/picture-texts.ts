import type { Localized } from '../../model/locale.ts';

/** What pictures say of themselves, drawn or in words, besides the names of things. `{{…}}` is filled in. */
export const pictureTexts = {
	/** An arrow for those who do not see it: alone as a sentence, and with what it carries. */
	arrow: { ja: '{{from}}から{{to}}へ。', en: 'From {{from}} to {{to}}.' },
	carries: { ja: '{{from}}から{{to}}へ: {{what}}', en: '{{from}} to {{to}}: {{what}}' },
	/** A badge that stands for several steps. */
	steps: { ja: 'ステップ{{numbers}}', en: 'Steps {{numbers}}' },
	lookInside: { ja: '{{name}}の内部を見る', en: 'Look inside {{name}}' },
	/** Where a step happens, beside the picture of what is inside a component. */
	through: { ja: '{{name}}: {{parts}}', en: '{{name}}: {{parts}}' },
	elsewhere: {
		ja: 'このステップは、{{name}}の外で行われます({{ends}})。',
		en: 'This step takes place outside {{name}} ({{ends}}).',
	},
	whole: {
		ja: 'このステップは、{{name}}全体に関わります。',
		en: 'This step concerns {{name}} as a whole.',
	},
	/** How many watches were counted. */
	watches: { ja: 'ウォッチ{{count}}件', en: '{{count}} watches' },
	/** Where an animation stands. */
	total: { ja: '全{{total}}ステップ', en: '{{total}} steps' },
	position: { ja: 'ステップ{{at}} / {{total}}', en: 'Step {{at}} of {{total}}' },
	/** The lines of a sequence diagram of Mermaid. */
	dotted: {
		ja: '破線: 接続を受け入れた側から、接続を開いた側に情報が流れる',
		en: 'dotted: information flows to the side that opened the connection',
	},
	/** The times of an outage that are none of its clock. */
	meanwhile: { ja: 'その間', en: 'Meanwhile' },
	back: { ja: '復帰', en: 'Return' },
	afterReturn: { ja: '復帰から{{time}}', en: 'Return + {{time}}' },
} as const satisfies Record<string, Localized>;
