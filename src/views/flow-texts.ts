import { type ComponentId, components } from '../data/architecture/components.ts';
import { connections } from '../data/architecture/connections.ts';
import type { SiteFlow, SiteStep } from '../data/flows/flows.ts';
import { pictureTexts } from '../data/site/picture-texts.ts';
import type { Component } from '../model/architecture/component.ts';
import { inBrackets } from '../model/format/format-list.ts';
import { sourceOf, targetOf } from '../model/flows/flow.ts';
import type { Locale } from '../model/locale.ts';
import { plainText } from '../model/plain-text.ts';
import { numberOf } from './label-scene.ts';
import { nameOf } from './who-of.ts';

/** Who acts on whom in a step; the same twice for what happens inside a component. */
function endsOf(step: SiteStep) {
	if (step.connection === undefined) return [step.inside, step.inside] as const;
	const connection = connections[step.connection];
	return [sourceOf(connection, step.information), targetOf(connection, step.information)] as const;
}

/** Writes a flow as a sequence diagram of Mermaid. `address` is where its page is. */
export function flowAsMermaid(flow: SiteFlow, locale: Locale, address?: string): string {
	const ids = [...new Set(flow.steps.flatMap(endsOf))];
	return [
		'sequenceDiagram',
		...(address === undefined ? [] : [`%% ${flow.title[locale]}`, `%% ${address}`]),
		`%% ${pictureTexts.dotted[locale]}`,
		...ids.map((id) => `participant ${participant(id)} as ${label(nameIn(id, locale))}`),
		...flow.steps.map((step, index) => {
			const [from, to] = endsOf(step);
			const arrow = step.information === 'against-opener' ? '-->>' : '->>';
			const text = `${String(numberOf(flow, index))}. ${step.title[locale]}`;
			return `${participant(from)}${arrow}${participant(to)}: ${label(text)}`;
		}),
		'',
	].join('\n');
}

/** Writes the steps of a flow as numbered lines: who acts on whom, and what happens. */
export function flowAsLines(flow: SiteFlow, locale: Locale): readonly string[] {
	return flow.steps.map((step, index) => {
		const [from, to] = endsOf(step);
		const who = [...new Set([from, to])].map((id) => nameIn(id, locale)).join(' → ');
		return `${String(numberOf(flow, index))}. ${who}: ${plainText(step.title[locale])}`;
	});
}

/** Writes a flow as plain text: its summary, and each step with its caption. */
export function flowAsText(flow: SiteFlow, locale: Locale, address: string): string {
	return [
		flow.title[locale],
		address,
		'',
		plainText(flow.summary[locale]),
		...(flow.not ? ['', plainText(flow.not[locale])] : []),
		...flowAsLines(flow, locale).flatMap((line, index) => {
			const caption = flow.steps[index]?.caption[locale] ?? '';
			return ['', line, `   ${plainText(caption)}`];
		}),
		'',
	].join('\n');
}

/** Further instances of a component are told apart by what they are. */
function nameIn(id: ComponentId, locale: Locale): string {
	const { instanceOf, role }: Component = components[id];
	const name = nameOf(id, locale);
	return instanceOf === undefined ? name : name + inBrackets(role[locale], locale);
}

/** Hyphens are parts of arrows. */
function participant(id: string): string {
	return id.replaceAll('-', '_');
}

/** Characters that end or begin something in Mermaid are written by their numbers. */
function label(text: string): string {
	return plainText(text).replaceAll(/[#;]/g, (mark) => `#${String(mark.charCodeAt(0))};`);
}
