import type { Localized } from '../../src/model/locale.ts';
import { judgeEnglish } from './english.ts';
import { judgeJapanese } from './japanese.ts';
import type { Judge } from './judge.ts';

/**
 * The rules of each language, besides the one that holds for all: that nothing is in another one.
 * `'none'` where a language has no rules of its own; the check says so each time.
 */
export const judges: Localized<Judge | 'none'> = { ja: judgeJapanese, en: judgeEnglish };
