import { type Reason, type Verdict } from '../../model/recall/judge.ts';
import type { Edge } from '../../model/recall/recall-flow.ts';
import type { RecallFile } from '../../model/recall/recall-file.ts';
import { fillText } from '../../model/format/fill-text.ts';
import { element, fill } from './element.ts';

/** What was answered before the step at `at`: nothing where the reader asked for the answer. */
interface Answered {
	readonly at: number;
	readonly answer?: Edge;
	readonly verdict?: Verdict;
}

/** Makes the paragraphs that say what became of an answer, and why. */
export function describeVerdict(
	file: RecallFile,
	{ at, answer, verdict }: Answered,
): HTMLElement[] {
	const { texts, flow, pages } = file;
	const next = flow.steps[at];
	const expected = next ? fillText(texts.expected, { edge: nameEdge(file, next) }) : '';
	const given = answer ? fillText(texts.given, { edge: nameEdge(file, answer) }) : '';
	if (!verdict) return [paragraph([expected])];
	if (verdict.isRight) {
		return [
			paragraph([strong(texts.right), texts.gap + given], 'right'),
			...describeOther(file, at, verdict).map((parts) => paragraph(parts)),
		];
	}
	return [
		paragraph([strong(texts.wrong), texts.gap + given], 'wrong'),
		...verdict.reasons.map((reason) => paragraph(describeReason(file, reason, answer))),
		paragraph([expected]),
		...(verdict.pages.length === 0
			? []
			: [
					paragraph(
						verdict.pages.flatMap((id, index) => [
							...(index === 0 ? [] : [' · ']),
							element('a', { href: pages[id] ?? '' }, [
								fillText(texts.page, { name: nameInSentence(file, id) }),
							]),
						]),
					),
				]),
	];
}

/** Names both ends of an edge. */
function nameEdge({ names }: RecallFile, { source, target }: Edge): string {
	return `${names[source] ?? source} → ${names[target] ?? target}`;
}

/** Names a component within a sentence. */
function nameInSentence({ names, inSentence }: RecallFile, id: string): string {
	return inSentence[id] ?? names[id] ?? id;
}

type Parts = readonly (Node | string)[];

/** A right answer may name another step, or another instance, than the page goes on with. */
function describeOther(
	file: RecallFile,
	at: number,
	verdict: Verdict & { readonly isRight: true },
): readonly Parts[] {
	const { texts, flow } = file;
	const next = flow.steps[at];
	const named = flow.steps.find(({ id }) => id === verdict.step);
	return [
		...(next && named && named !== next
			? [
					fill(named.isFree ? texts.free : texts.alsoNext, {
						step: linkStep(file, named.id),
						next: file.steps[at]?.name ?? '',
					}),
				]
			: []),
		...(named && verdict.isOtherInstance
			? [[fillText(texts.otherInstance, { edge: nameEdge(file, named) })]]
			: []),
	];
}

function describeReason(file: RecallFile, reason: Reason, answer: Edge | undefined): Parts {
	const { texts, openers } = file;
	const nameOf = (id = '') => nameInSentence(file, id);
	switch (reason.kind) {
		case 'later':
		case 'earlier':
			return fill(texts[reason.kind], { step: linkStep(file, reason.step) });
		case 'reversed':
		case 'unused':
			return fill(texts[reason.kind], { ...openers[reason.connection] });
		case 'instance':
			return [texts.instance];
		case 'unconnected':
			return fill(texts.unconnected, {
				source: nameOf(answer?.source),
				target: nameOf(answer?.target),
			});
		case 'never-inside':
			return fill(texts.neverInside, { name: nameOf(reason.component) });
		case 'never-acts':
			return fill(texts.neverActs, { name: nameOf(reason.component) });
	}
}

/** Links the page of a step for reading: the fragment keeps the link from becoming a question. */
export function linkStep({ flow, steps }: RecallFile, id: string): HTMLElement {
	const step = steps[flow.steps.findIndex((one) => one.id === id)];
	return element('a', { href: `${step?.address ?? ''}#_top` }, [step?.name ?? id]);
}

function paragraph(parts: Parts, verdict?: 'right' | 'wrong'): HTMLElement {
	return element('p', verdict === undefined ? {} : { 'data-recall-verdict': verdict }, parts);
}

function strong(text: string): HTMLElement {
	return element('strong', {}, [text]);
}
