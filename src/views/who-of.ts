import { componentIds, components } from '../data/architecture/components.ts';
import type { Exhibit } from '../model/recordings/exhibit.ts';
import type { Locale } from '../model/locale.ts';

/** Gives the name of a component, or the id itself where there is none. */
export function nameOf(id: string, locale: Locale): string {
	const component = componentIds.find((known) => known === id);
	return component === undefined ? id : components[component].name[locale];
}

/** Tells who did something to whom, on which node, and by which of its controllers. */
export function whoOf(exhibit: Exhibit, locale: Locale): string {
	if (exhibit.kind === 'note') return exhibit.node ?? '';
	const [from, to] = [nameOf(exhibit.from, locale), nameOf(exhibit.to, locale)];
	const node = 'node' in exhibit && exhibit.node !== undefined ? ` (${exhibit.node})` : '';
	if (exhibit.kind === 'delivery') return `${from} → ${to}${node}`;
	const controller =
		exhibit.kind === 'request' && exhibit.controller !== undefined
			? ` (${exhibit.controller})`
			: '';
	return `${from}${node}${controller} → ${to}`;
}
