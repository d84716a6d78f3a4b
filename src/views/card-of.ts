import { architecture } from '../data/architecture/architecture.ts';
import { components } from '../data/architecture/components.ts';
import { iconOf } from '../data/architecture/icons.ts';
import { tall } from '../data/architecture/places-tall.ts';
import { wide } from '../data/architecture/places-wide.ts';
import { flows, type SiteFlow } from '../data/flows/flows.ts';
import { overview } from '../data/flows/overview.ts';
import { siteTitle } from '../data/site/identity.ts';
import { groups, pages } from '../data/site/pages.ts';
import type { Card, NearScene } from '../diagram/card/draw-card.ts';
import { paneBeside } from '../diagram/card/card-size.ts';
import { areaOfBox, areaOfStep, areaOfSteps } from '../diagram/card/near.ts';
import { enclose } from '../diagram/svg/area.ts';
import { drawScene } from '../diagram/picture/draw.ts';
import { type Frame, frameAt } from '../diagram/picture/frame.ts';
import { layoutScene } from '../diagram/picture/scene.ts';
import type { Component } from '../model/architecture/component.ts';
import type { Locale } from '../model/locale.ts';
import { joinSentences, stops } from '../model/format/format-list.ts';
import { plainText } from '../model/plain-text.ts';
import { splitSentences } from './describe-page.ts';
import { labelArchitecture, labelScene, numberOf } from './label-scene.ts';
import { pictureFlow } from './picture.ts';
import { nameOf } from './who-of.ts';

/** A page that gets a card: where it is, and what its head says. */
export interface CardPage {
	readonly locale: Locale;
	/** Its address after the language. */
	readonly path: string;
	readonly title: string;
	readonly description: string;
}

/** Names of boxes as the stylesheet sets them, in the units of the two compositions. */
const compositions = [
	{ scene: layoutScene(architecture, wide), letters: 15, plain: 13 },
	{ scene: layoutScene(architecture, tall), letters: 12.5, plain: 11.6 },
] as const;

/** How large the names of boxes are at most, in pixels; and how large at least, where that is possible. */
const names = { step: 38, several: 26, component: 28, least: 19 } as const;

/** Gives what the card of a page says and shows. */
export function cardOf({ locale, path, title, description }: CardPage): Card {
	const [room, id, stepId] = path.split('/');
	const flow = room === 'flows' ? flows.find((known) => known.id === id) : undefined;
	const usual = { site: siteTitle[locale], title, leads: [], near: [] };
	if (flow && stepId !== undefined && stepId !== '') {
		return { ...usual, ...stepCard(locale, flow, stepId) };
	}
	if (flow) return { ...usual, ...flowCard(locale, flow) };
	if (room === 'components' && id !== undefined) {
		return { ...usual, ...componentCard(locale, id) };
	}
	return {
		...usual,
		leads: leadsOf(description, locale),
		...partOf(path, locale),
		...(path === '' ? { near: nearHome(locale), needsRoom: names.least } : {}),
	};
}

/** The group of the sidebar that a page stands in. */
function partOf(path: string, locale: Locale): Pick<Card, 'part'> {
	const group = pages.find((page) => page.path === path)?.group;
	return group === undefined ? {} : { part: groups[group][locale] };
}

/** Says what a card shows to those who do not see it. */
export function describeCard(page: CardPage): string {
	const { site, part, number, title, leads } = cardOf(page);
	const heading = number === undefined ? title : `${String(number)}. ${title}`;
	const said = [heading, ...(number === undefined ? [] : leads), part, site];
	return said.filter((text) => text !== undefined && text !== '').join(stops[page.locale]);
}

function stepCard(locale: Locale, flow: SiteFlow, stepId: string): Partial<Card> {
	const index = flow.steps.findIndex(({ id }) => id === stepId);
	const step = flow.steps[index];
	const played = pictureFlow(flow);
	const shown = played.steps[index];
	if (!step || !shown) throw new Error(`The flow "${flow.id}" has no step "${stepId}".`);
	const ends = [...new Set([shown.source, shown.target])].map((end) => nameOf(end, locale));
	const labels = labelScene(locale, flow);
	return {
		part: flow.title[locale],
		number: numberOf(flow, index),
		title: step.title[locale],
		leads: [ends.join(' → ')],
		near: compositions.map(({ scene, letters, plain }) => ({
			scene,
			letters,
			plain,
			enough: names.step,
			area: areaOfStep(scene, shown),
			draw: (part) =>
				drawScene({ scene: part, flow: played, frame: frameAt(played, stepId), labels }),
		})),
	};
}

/** A flow shows where it happens, with the numbers of its steps. */
function flowCard(locale: Locale, flow: SiteFlow): Partial<Card> {
	const played = pictureFlow(flow);
	const labels = labelScene(locale, flow);
	return {
		part: groups.flows[locale],
		title: flow.title[locale],
		leads: leadsOf(flow.summary[locale], locale),
		needsRoom: names.least,
		near: compositions.map(({ scene, letters, plain }) => ({
			scene,
			letters,
			plain,
			enough: names.several,
			area: areaOfSteps(scene, played.steps, paneBeside, names.least / letters),
			draw: (part) => drawScene({ scene: part, flow: played, frame: frameAt(played), labels }),
		})),
	};
}

/** Gives a text, and what is left of it sentence by sentence, for where there is less room. */
function leadsOf(text: string, locale: Locale): readonly string[] {
	const sentences = splitSentences(plainText(text), locale);
	return sentences.map((_, index) =>
		joinSentences(sentences.slice(0, sentences.length - index), locale),
	);
}

function componentCard(locale: Locale, id: string): Partial<Card> {
	const component: Component | undefined = Object.entries<Component>(components).find(
		([known]) => known === id,
	)?.[1];
	if (!component) throw new Error(`There is no component "${id}".`);
	const icon = iconOf(id);
	return {
		title: component.name[locale],
		...partOf(`components/${id}/`, locale),
		...(icon === undefined ? {} : { icon }),
		leads: leadsOf(component.truth?.[locale] ?? '', locale),
		needsRoom: names.least,
		near: compositions.map(({ scene, letters, plain }) => ({
			scene,
			letters,
			plain,
			enough: names.component,
			area: areaOfBox(scene, id),
			about: id,
			draw: (part) =>
				drawScene({
					scene: part,
					flow: { id, steps: [], boxes: [], wires: {} },
					frame: ownWires(scene, id),
					labels: { ...labelArchitecture(locale), picture: '', steps: {} },
				}),
		})),
	};
}

/** The wires of one component are drawn as used, all others stay quiet. */
function ownWires({ wires }: NearScene['scene'], component: string): Frame {
	return Object.fromEntries(
		wires
			.filter(({ source, target }) => source === component || target === component)
			.map(({ id }) => [`wire:${id}`, { 'data-state': 'all' }]),
	);
}

/** The home page shows the middle of its picture. */
function nearHome(locale: Locale): readonly NearScene[] {
	const played = pictureFlow(overview);
	const labels = labelScene(locale, overview);
	return compositions.map(({ scene, letters, plain }) => ({
		scene,
		letters,
		plain,
		enough: names.several,
		area: enclose(
			['kube-apiserver', 'etcd', 'kube-scheduler', 'kube-controller-manager'].map((id) =>
				areaOfBox(scene, id),
			),
		),
		draw: (part) => drawScene({ scene: part, flow: played, frame: frameAt(played), labels }),
	}));
}
