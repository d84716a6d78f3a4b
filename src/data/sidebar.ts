import { type Component, hasPage, type Plane } from '../model/component.ts';
import type { Localized } from '../model/locale.ts';
import { componentIds, components } from './components.ts';
import { flows } from './flows.ts';
import { regions } from './regions.ts';

interface SidebarLink {
	readonly label: string;
	readonly translations: { readonly en: string };
	readonly link: string;
}

function toLink(name: Localized, link: string): SidebarLink {
	return { label: name.ja, translations: { en: name.en }, link };
}

function componentLinks(planes: readonly Plane[]): SidebarLink[] {
	return componentIds
		.map((id): [string, Component] => [id, components[id]])
		.filter(([, component]) => hasPage(component) && planes.includes(component.plane))
		.map(([id, component]) => toLink(component.name, `/components/${id}/`));
}

function toGroup(name: Localized, items: SidebarLink[]) {
	return { label: name.ja, translations: { en: name.en }, items };
}

/** The sidebar, derived from the data; labels in Japanese with English translations. */
export const sidebar = [
	toGroup(regions['control-plane'], componentLinks(['control-plane', 'store'])),
	toGroup(regions['worker-node'], componentLinks(['node'])),
	toGroup(
		{ ja: 'フロー', en: 'Flows' },
		flows.map((flow) => toLink(flow.title, `/flows/${flow.id}/`)),
	),
	toGroup({ ja: '資料', en: 'Reference' }, [
		toLink({ ja: '出典の一覧', en: 'All sources' }, '/references/'),
	]),
];
