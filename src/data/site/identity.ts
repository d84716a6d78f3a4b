import type { Localized } from '../../model/locale.ts';

/** What the site is called. */
export const siteTitle: Localized = { ja: 'Kubernetes図解', en: 'Kubernetes, illustrated' };

/** What the site is about, in one sentence. */
export const siteDescription: Localized = {
	ja: 'Kubernetesの仕組みを、出典とともに図で。',
	en: 'How Kubernetes fits together, step by step, with sources.',
};
