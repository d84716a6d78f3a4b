import type { Correction } from '../../model/corrections/correction.ts';
import type { Localized } from '../../model/locale.ts';

/** The title of the page that shows them. */
export const correctionsTitle: Localized = {
	ja: '本サイトの訂正',
	en: 'Corrections of this site',
};

/** Everything that this site had wrong and has put right. */
export const corrections: readonly Correction[] = [
	{
		id: 'services-go-on-without-a-kubelet',
		about: {
			ja: 'kubeletやコンテナランタイムが長く止まったときのPodとService',
			en: 'Pods and Services while a kubelet or a runtime is down for long',
		},
		kind: 'condition',
		published: '2026-11-22',
		corrected: '2026-11-25',
		said: {
			ja: 'どのコンポーネントが止まっても、動いているPodと既存のServiceは止まりません。',
			en: 'Whatever was down, running Pods kept running and existing Services kept answering.',
		},
		says: {
			ja: '記録したのは、止めてから4〜16秒の間だけです。kubeletやコンテナランタイムが止まったままだと、50秒後にNodeのReadyがUnknownになり、そのPodはServiceの転送先から外れます。さらに300秒後には、Podが削除され、別のノードに作り直されます。',
			en: 'The recording covers 4 to 16 seconds after the component was stopped. When a kubelet or a container runtime stays down, its Node becomes Unknown after 50 seconds and its Pods leave the endpoints; after another 300 seconds they are deleted and replaced on other nodes.',
		},
		pages: ['failures/', 'components/kubelet/', 'components/container-runtime/'],
		references: ['docs-nodes', 'docs-debug-cluster'],
	},
];
