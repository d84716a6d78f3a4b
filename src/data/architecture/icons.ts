import type { ComponentId, PagedComponentId } from './components.ts';

type Icons = Readonly<Record<PagedComponentId, string> & Partial<Record<ComponentId, string>>>;

/**
 * The small icon of each component: path data in a 16 by 16 square, drawn with one stroke weight,
 * no fill. What the component does: door, drum, compass, loop, cloud with a loop, hands, signpost,
 * box; and for the actors a prompt and a cloud.
 */
export const icons: Icons = {
	'kube-apiserver': 'M3 14V2.5h7V14M10 4l3-1v12l-3-1M1.5 14h13M7.6 8.3v.4',
	etcd: 'M2.5 4c0-1.2 2.5-2 5.5-2s5.5.8 5.5 2-2.5 2-5.5 2-5.5-.8-5.5-2v8c0 1.2 2.5 2 5.5 2s5.5-.8 5.5-2V4M2.5 8c0 1.2 2.5 2 5.5 2s5.5-.8 5.5-2',
	'kube-scheduler':
		'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M10.8 5.2 9.2 9.2 5.2 10.8 6.8 6.8z',
	'kube-controller-manager':
		'M13.5 7A5.7 5.7 0 0 0 3.4 4.6M2.5 9a5.7 5.7 0 0 0 10.1 2.4M3.2 1.8v3h3M12.8 14.2v-3h-3',
	'cloud-controller-manager':
		'M4.5 12.5H4a3 3 0 0 1-.3-6A4.3 4.3 0 0 1 12 6a3.2 3.2 0 0 1 .5 6.4M10.5 10.5a2.3 2.3 0 1 1-1-2M9.8 7v1.7H8',
	kubelet:
		'M3 9V5.5a1 1 0 0 1 2 0V8M5 7V3.5a1 1 0 0 1 2 0V7M7 7V2.8a1 1 0 0 1 2 0V7M9 7.5V4a1 1 0 0 1 2 0v5.5l1-1.5a1.1 1.1 0 0 1 1.9 1l-2.4 4.2A3.5 3.5 0 0 1 8.5 15H7a4 4 0 0 1-4-4z',
	'kube-proxy': 'M8 1.5v13M5.5 14.5h5M3 3h8l2 1.8-2 1.7H3zM13 8.2H6L4.2 9.8 6 11.4h7z',
	'container-runtime': 'M8 1.5 14 4.5v7l-6 3-6-3v-7zM2 4.5l6 3 6-3M8 7.5v7',
	kubectl: 'M1.5 3h13v10h-13zM4 6l2.2 2L4 10M8 10.2h3.5',
	'cloud-provider': 'M4.5 12.5H4a3 3 0 0 1-.3-6A4.3 4.3 0 0 1 12 6a3.2 3.2 0 0 1 0 6.5z',
};

/** Gives the icon of a component; none where it has none. */
export function iconOf(component: string): string | undefined {
	const known: Readonly<Partial<Record<string, string>>> = icons;
	return known[component];
}
