import type { Localized } from '../../model/locale.ts';
import type { NonEmpty } from '../../model/non-empty.ts';
import { cloudControllerManager } from './cloud-controller-manager.ts';
import { containerRuntime } from './container-runtime.ts';
import { etcd } from './etcd.ts';
import { footnotes } from './footnotes.ts';
import { introduction } from './introduction.ts';
import { kubeApiserver } from './kube-apiserver.ts';
import { kubeControllerManager } from './kube-controller-manager.ts';
import { kubeProxy } from './kube-proxy.ts';
import { kubeScheduler } from './kube-scheduler.ts';
import { kubelet } from './kubelet.ts';
import { overallDiagram } from './overall-diagram.ts';
import type { SiteClaimSection } from './site-claim-section.ts';
import { supplements } from './supplements.ts';

/** The name of the page that shows the claims. */
export const errataTitle: Localized = {
	ja: '記事の正誤表',
	en: 'Errata for the article',
};

/** Every claim of the article that gave this site its picture, by section, in its order. */
export const claimSections: NonEmpty<SiteClaimSection> = [
	introduction,
	kubeApiserver,
	kubeScheduler,
	cloudControllerManager,
	kubeControllerManager,
	etcd,
	kubelet,
	kubeProxy,
	containerRuntime,
	overallDiagram,
	supplements,
	footnotes,
];
