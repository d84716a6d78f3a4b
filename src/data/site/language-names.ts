import type { Localized } from '../../model/locale.ts';

/** What each language calls itself. */
export const languageNames: Localized = { ja: '日本語', en: 'English' };
