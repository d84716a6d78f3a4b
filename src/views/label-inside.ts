import { architecture } from '../data/architecture/architecture.ts';
import { components, type PagedComponentId } from '../data/architecture/components.ts';
import type { SiteFlow } from '../data/flows/flows.ts';
import { insides } from '../data/inside/insides.ts';
import { partAddress } from '../data/site/addresses.ts';
import { pictureTexts } from '../data/site/picture-texts.ts';
import type { InsideLabels } from '../diagram/inside/draw-inside.ts';
import type { InsideFlow } from '../diagram/inside/frame.ts';
import { componentRegion, innerWire, neighborAt } from '../diagram/inside/layout-inside.ts';
import type { BoxLabel } from '../diagram/picture/labels.ts';
import type { Scene } from '../diagram/picture/scene.ts';
import { estimateTextWidth } from '../diagram/svg/text-width.ts';
import { wrapText } from '../diagram/svg/wrap-text.ts';
import { fillText } from '../model/format/fill-text.ts';
import { touchesOf } from '../model/inside/touched.ts';
import type { Locale } from '../model/locale.ts';
import { labelArchitecture, labelScene, numberOf } from './label-scene.ts';
import { nameOf } from './who-of.ts';

/** Letters on parts and neighbors, and of what happens beyond a neighbor, in the picture's units. */
const letters = { wide: { name: 13, elsewhere: 12 }, tall: { name: 12, elsewhere: 11.6 } } as const;

/** Room beside the letters of a box. */
const padding = { part: 10, neighbor: 10 } as const;

/** Before these, a compound of Japanese words may break. */
const joints =
	/(?=サーバー|マネージャー|コントローラー|インフォーマー|キャッシュ|スナップショット|トラッカー|ライフサイクル|(?<!ライフ)サイクル|キュー|インターフェース|ハンドラー|ネットワーク|ワーカー|\()|(?<=[- との])(?=.)/;

/** Gives the name of an end of an inner arrow: of a part, or of the neighbor at a connection. */
export function nameOfEnd(component: PagedComponentId, end: string, locale: Locale): string {
	const part = insides[component].parts.find(({ id }) => id === end);
	if (part) return part.name[locale];
	return nameOf(neighborAt(end, component, architecture) ?? end, locale);
}

/** Gives the words of one language for what is inside a component. */
export function labelInside(
	locale: Locale,
	component: PagedComponentId,
	{
		title,
		scene,
		flow,
		played,
	}: { title: string; scene: Scene; flow: SiteFlow | undefined; played: InsideFlow },
): InsideLabels {
	const inside = insides[component];
	const size = letters[scene.name];
	const usual = labelArchitecture(locale);
	const widthOf = (id: string) => scene.boxes.find((box) => box.component === id)?.width ?? 0;
	return {
		...usual,
		picture: title,
		regions: {
			[componentRegion]: components[component].name[locale],
			...Object.fromEntries((inside.groups ?? []).map(({ id, name }) => [id, name[locale]])),
		},
		boxes: Object.fromEntries([
			...inside.parts.map(({ id, name }): [string, BoxLabel] => [
				id,
				{
					name: name[locale],
					lines: wrapName(name[locale], size.name, widthOf(id) - padding.part),
					role: '',
					label: name[locale],
					href: partAddress(locale, component, id),
				},
			]),
			...scene.boxes.flatMap(({ component: id, width }): [string, BoxLabel][] => {
				const label = usual.boxes[id];
				if (!label) return [];
				const lines = wrapName(label.name, size.name, width - padding.neighbor);
				return [[id, { ...label, lines }]];
			}),
		]),
		wires: Object.fromEntries(
			inside.arrows.map(({ from, to, carries }) => [
				innerWire(from, to),
				fillText(pictureTexts.carries[locale], {
					from: nameOfEnd(component, from, locale),
					to: nameOfEnd(component, to, locale),
					what: carries[locale],
				}),
			]),
		),
		ports: {},
		steps: flow ? labelScene(locale, flow).steps : {},
		elsewhere: flow ? labelElsewhere(locale, { flow, played, widthOf, size: size.elsewhere }) : {},
	};
}

function labelElsewhere(
	locale: Locale,
	{
		flow,
		played,
		widthOf,
		size,
	}: {
		readonly flow: SiteFlow;
		readonly played: InsideFlow;
		readonly widthOf: (id: string) => number;
		readonly size: number;
	},
): Record<string, readonly string[]> {
	return Object.fromEntries(
		flow.steps.flatMap((step, index) => {
			const place = played.steps[index];
			if (!place?.elsewhere) return [];
			const ends = touchesOf(step, architecture).map((touch) => touch.component);
			const names = ends.map((end) => (end === place.at ? '' : nameOf(end, locale)));
			const text = `${String(numberOf(flow, index))}: ${names.join(' → ').trim()}`;
			const room = widthOf(place.at) - padding.neighbor;
			return [[step.id, wrapName(text, size, room)]];
		}),
	);
}

/** Breaks a name after hyphens and between the words of a compound; other words as in any text. */
function wrapName(text: string, size: number, room: number): readonly string[] {
	if (estimateTextWidth(text, size) <= room) return [text];
	return text
		.split(joints)
		.reduce<string[]>((lines, piece) => {
			const last = lines.at(-1);
			return last !== undefined && estimateTextWidth((last + piece).trimEnd(), size) <= room
				? [...lines.slice(0, -1), last + piece]
				: [...lines, piece];
		}, [])
		.flatMap((line) => wrapText(line.trim(), size, room))
		.map((line, index, lines) =>
			text.includes(`${line} ${lines[index + 1] ?? ''}`) ? `${line} ` : line,
		);
}
