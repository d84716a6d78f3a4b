import type { Localized } from '../model/locale.ts';
import type { NonEmpty } from '../model/non-empty.ts';
import { cloudControllerManager } from './claims/cloud-controller-manager.ts';
import { containerRuntime } from './claims/container-runtime.ts';
import { etcd } from './claims/etcd.ts';
import { footnotes } from './claims/footnotes.ts';
import { introduction } from './claims/introduction.ts';
import { kubeApiserver } from './claims/kube-apiserver.ts';
import { kubeControllerManager } from './claims/kube-controller-manager.ts';
import { kubeProxy } from './claims/kube-proxy.ts';
import { kubeScheduler } from './claims/kube-scheduler.ts';
import { kubelet } from './claims/kubelet.ts';
import { overallDiagram } from './claims/overall-diagram.ts';
import type { SiteClaimSection } from './claims/site-claim-section.ts';
import { supplements } from './claims/supplements.ts';

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
