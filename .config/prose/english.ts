import { findAvoided, rulesOfTerms } from '../../src/model/glossary/avoided-words.ts';
import type { Judge } from './judge.ts';

/** Finds the words that the glossary and our list of English style tell to avoid. */
export const judgeEnglish: Judge = async (texts) => {
	const { terms } = await import('../../src/data/glossary.ts');
	const { englishStyle } = await import('../../src/data/site/english-style.ts');
	const rules = [...rulesOfTerms(terms), ...englishStyle];
	return texts.flatMap(({ words, whereIs }) =>
		findAvoided(words, rules).map(({ found, use, at }) => {
			const around = words.slice(Math.max(0, at - 40), at + found.length + 40);
			return {
				where: whereIs(at),
				message: `…${around.replace(/\s+/g, ' ')}…\n  "${found}" is not used here. Write: ${use}`,
			};
		}),
	);
};
