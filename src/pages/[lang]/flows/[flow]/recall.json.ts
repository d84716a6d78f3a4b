import type { APIRoute } from 'astro';
import { flows, type SiteFlow } from '../../../../data/flows/flows.ts';
import { gaps, type Locale, locales } from '../../../../model/locale.ts';
import type { RecallTexts } from '../../../../model/recall/recall-file.ts';
import { recallFile } from '../../../../views/recall-file.ts';

/** The questions about each flow: what the player fetches when they are opened. */
export function getStaticPaths() {
	return locales.flatMap((lang) =>
		flows.map((flow) => ({ params: { lang, flow: flow.id }, props: { locale: lang, flow } })),
	);
}

export const GET: APIRoute<{ locale: Locale; flow: SiteFlow }> = ({ props, locals: { t } }) => {
	const texts: RecallTexts = {
		title: t('recall.title'),
		number: t('recall.number', { number: '{{number}}', total: '{{total}}' }),
		question: t('recall.question'),
		missing: t('recall.missing'),
		how: t('recall.how'),
		noOrder: t('recall.noOrder'),
		before: t('recall.before', { step: '{{step}}' }),
		nothing: t('recall.nothing'),
		source: t('recall.source'),
		target: t('recall.target'),
		choose: t('recall.choose'),
		answer: t('recall.answer'),
		giveUp: t('recall.giveUp'),
		incomplete: t('recall.incomplete'),
		chosen: t('recall.chosen', { name: '{{name}}' }),
		right: t('recall.right'),
		wrong: t('recall.wrong'),
		given: t('recall.given', { edge: '{{edge}}' }),
		expected: t('recall.expected', { edge: '{{edge}}' }),
		alsoNext: t('recall.alsoNext', { step: '{{step}}', next: '{{next}}' }),
		free: t('recall.free', { step: '{{step}}', next: '{{next}}' }),
		otherInstance: t('recall.otherInstance', { edge: '{{edge}}' }),
		later: t('recall.later', { step: '{{step}}' }),
		earlier: t('recall.earlier', { step: '{{step}}' }),
		reversed: t('recall.reversed', { side: '{{side}}', name: '{{name}}' }),
		instance: t('recall.instance'),
		unconnected: t('recall.unconnected', { source: '{{source}}', target: '{{target}}' }),
		unused: t('recall.unused', { side: '{{side}}', name: '{{name}}' }),
		neverInside: t('recall.neverInside', { name: '{{name}}' }),
		neverActs: t('recall.neverActs', { name: '{{name}}' }),
		page: t('recall.page', { name: '{{name}}' }),
		again: t('recall.again'),
		next: t('recall.next'),
		toResult: t('recall.toResult'),
		leave: t('recall.leave'),
		forget: t('recall.forget'),
		forgotten: t('recall.forgotten'),
		kept: t('recall.kept'),
		notKept: t('recall.notKept'),
		intro: t('recall.intro', { total: '{{total}}' }),
		start: t('recall.start'),
		resume: t('recall.resume', { number: '{{number}}' }),
		score: t('recall.score', { answered: '{{answered}}', total: '{{total}}', right: '{{right}}' }),
		lookAgain: t('recall.lookAgain'),
		gap: gaps[props.locale],
	};
	return Response.json(recallFile(props.locale, props.flow, texts));
};
