import { type Component, hasPage, type Plane } from '../../model/architecture/component.ts';
import type { Localized } from '../../model/locale.ts';
import { errataTitle } from '../errata/claims.ts';
import { componentIds, components } from '../architecture/components.ts';
import { flows } from '../flows/flows.ts';
import { furtherReadingTitle } from '../reading.ts';
import { regions } from '../architecture/regions.ts';

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
	toGroup({ ja: 'はじめに', en: 'Start here' }, [
		toLink({ ja: '基礎知識', en: 'The basics' }, '/basics/'),
	]),
	toGroup(regions['control-plane'], componentLinks(['control-plane', 'store'])),
	toGroup(regions['worker-node'], componentLinks(['node'])),
	toGroup({ ja: 'フロー', en: 'Flows' }, [
		toLink({ ja: 'すべてのフロー', en: 'All flows' }, '/flows/'),
		...flows.map((flow) => toLink(flow.title, `/flows/${flow.id}/`)),
	]),
	toGroup({ ja: '詳しく知る', en: 'In depth' }, [
		toLink({ ja: '高可用性と規模', en: 'High availability and scale' }, '/high-availability/'),
		toLink({ ja: '置き換えられるコンポーネント', en: 'Replaceable parts' }, '/replaceable-parts/'),
		toLink({ ja: '止まったとき', en: 'When a part is down' }, '/failures/'),
		toLink({ ja: '図の外にあるもの', en: 'Around the picture' }, '/around/'),
		toLink({ ja: 'バージョンの歴史', en: 'History' }, '/history/'),
	]),
	toGroup({ ja: '資料', en: 'Reference' }, [
		toLink(errataTitle, '/errata/'),
		toLink({ ja: '用語集', en: 'Glossary' }, '/glossary/'),
		toLink(furtherReadingTitle, '/further-reading/'),
		toLink({ ja: '記録の方法', en: 'How we know' }, '/how-we-know/'),
		toLink({ ja: '出典の一覧', en: 'All sources' }, '/references/'),
	]),
];
