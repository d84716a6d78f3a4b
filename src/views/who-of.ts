import { componentIds, components } from '../data/architecture/components.ts';
import { inBrackets } from '../model/format/format-list.ts';
import type { Evidence } from '../model/recordings/evidence.ts';
import type { Locale } from '../model/locale.ts';

/** Gives the name of a component, or the id itself where there is none. */
export function nameOf(id: string, locale: Locale): string {
	const component = componentIds.find((known) => known === id);
	return component === undefined ? id : components[component].name[locale];
}

/** Gives the name of a component as it stands within a sentence, or the id where there is none. */
export function nameInSentence(id: string, locale: Locale): string {
	const known = componentIds.find((one) => one === id);
	if (known === undefined) return id;
	const { name, inSentence = name } = components[known];
	return inSentence[locale];
}

/** Tells who did something to whom, on which node, and by which of its controllers. */
export function whoOf(evidence: Evidence, locale: Locale): string {
	if (evidence.kind === 'note') return evidence.node ?? '';
	const [from, to] = [nameOf(evidence.from, locale), nameOf(evidence.to, locale)];
	const node =
		'node' in evidence && evidence.node !== undefined ? inBrackets(evidence.node, locale) : '';
	if (evidence.kind === 'delivery') return `${from} → ${to}${node}`;
	const controller =
		evidence.kind === 'request' && evidence.controller !== undefined
			? inBrackets(evidence.controller, locale)
			: '';
	return `${from}${node}${controller} → ${to}`;
}
