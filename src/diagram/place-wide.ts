import type { BoxPlace, ChipPlace, Placement, WirePlace } from './placement.ts';

const hubRight = 456;
const rightColumn = 528;
const rowTops = [40, 134, 228] as const;

function rightBox(row: 0 | 1 | 2): BoxPlace {
	return {
		x: rightColumn,
		y: rowTops[row],
		width: 240,
		height: 60,
		layout: 'beside',
		role: true,
	};
}

/** The free strip under a row of the right column. */
function stripUnder(row: 0 | 1 | 2): ChipPlace {
	return { x: 468, y: rowTops[row] + 77, grows: 'right', width: 300 };
}

function toRight(row: 0 | 1 | 2): WirePlace {
	const y = rowTops[row] + 18;
	return {
		corners: [
			[hubRight, y],
			[rightColumn, y],
		],
		chip: stripUnder(row),
	};
}

function toHub(row: 0 | 1 | 2): WirePlace {
	const y = rowTops[row] + 42;
	return {
		corners: [
			[rightColumn, y],
			[hubRight, y],
		],
		chip: stripUnder(row),
	};
}

const overEtcd: ChipPlace = { x: 140, y: 262, grows: 'right', width: 168 };
const betweenRegions: ChipPlace = { x: 468, y: 361, grows: 'right', width: 300 };

/** The wide composition, for figures of at least 740 CSS px. */
export const wide: Placement = {
	name: 'wide',
	width: 992,
	height: 576,
	badge: 10,
	chip: { letter: 12, height: 22 },
	regions: {
		'control-plane': { x: 124, y: 8, width: 660, height: 330, label: [140, 29], sheets: 0 },
		'worker-node': { x: 124, y: 384, width: 660, height: 176, label: [140, 405], sheets: 2 },
	},
	boxes: {
		'kube-apiserver': { x: 320, y: 40, width: 136, height: 276, layout: 'above', role: true },
		etcd: { x: 140, y: 150, width: 112, height: 84, layout: 'above', role: true },
		'kube-scheduler': rightBox(0),
		'kube-controller-manager': rightBox(1),
		'cloud-controller-manager': rightBox(2),
		kubectl: { x: 8, y: 40, width: 92, height: 68, layout: 'above', role: true },
		'cloud-provider': { x: 836, y: 228, width: 152, height: 60, layout: 'beside', role: true },
		kubelet: { x: 320, y: 418, width: 136, height: 56, layout: 'beside', role: true },
		'kube-proxy': { x: 140, y: 418, width: 136, height: 56, layout: 'beside', role: true },
		'container-runtime': {
			x: rightColumn,
			y: 418,
			width: 240,
			height: 56,
			layout: 'beside',
			role: true,
		},
		kernel: { x: 140, y: 512, width: 136, height: 34, layout: 'bare', role: false },
		pods: { x: 668, y: 512, width: 100, height: 34, layout: 'bare', role: false },
	},
	wires: {
		'scheduler-to-api/against-opener': toRight(0),
		'scheduler-to-api/with-opener': toHub(0),
		'controller-manager-to-api/against-opener': toRight(1),
		'controller-manager-to-api/with-opener': toHub(1),
		'cloud-controller-manager-to-api/against-opener': toRight(2),
		'cloud-controller-manager-to-api/with-opener': toHub(2),
		'api-to-etcd/with-opener': {
			corners: [
				[320, 180],
				[252, 180],
			],
			chip: overEtcd,
		},
		'api-to-etcd/against-opener': {
			corners: [
				[252, 204],
				[320, 204],
			],
			chip: overEtcd,
		},
		'kubectl-to-api/with-opener': {
			corners: [
				[100, 74],
				[320, 74],
			],
			chip: { x: 140, y: 104, grows: 'right', width: 168 },
		},
		'cloud-controller-manager-to-cloud/with-opener': {
			corners: [
				[768, 258],
				[836, 258],
			],
			chip: { x: 988, y: 312, grows: 'left', width: 300 },
		},
		'kubelet-to-api/against-opener': {
			corners: [
				[364, 316],
				[364, 418],
			],
			chip: betweenRegions,
		},
		'kubelet-to-api/with-opener': {
			corners: [
				[388, 418],
				[388, 316],
			],
			chip: betweenRegions,
		},
		'api-to-kubelet/with-opener': {
			corners: [
				[432, 316],
				[432, 418],
			],
			chip: betweenRegions,
		},
		'proxy-to-api/against-opener': {
			corners: [
				[338, 316],
				[338, 361],
				[256, 361],
				[256, 418],
			],
			chip: { x: 140, y: 312, grows: 'right', width: 168 },
		},
		'kubelet-to-runtime/with-opener': {
			corners: [
				[hubRight, 446],
				[rightColumn, 446],
			],
			chip: { x: 468, y: 402, grows: 'right', width: 300 },
		},
		'proxy-to-kernel/with-opener': {
			corners: [
				[208, 474],
				[208, 512],
			],
			chip: { x: 228, y: 493, grows: 'right', width: 260 },
		},
		'runtime-to-pods/with-opener': {
			corners: [
				[718, 474],
				[718, 512],
			],
			chip: { x: 698, y: 493, grows: 'left', width: 260 },
		},
	},
};
