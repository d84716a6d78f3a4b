import type { BoxPlace, ChipPlace, Placement, WirePlace } from './placement.ts';

const hubRight = 130;
const rightColumn = 184;
const rowTops = [94, 158, 222, 286] as const;
type Row = 0 | 1 | 2 | 3;

function rightBox(row: Row, breakAfter?: string): BoxPlace {
	return {
		x: rightColumn,
		y: rowTops[row],
		width: 164,
		height: 42,
		layout: 'beside',
		role: false,
		...(breakAfter === undefined ? {} : { breakAfter }),
	};
}

function stripUnder(row: Row): ChipPlace {
	return { x: 138, y: rowTops[row] + 53, grows: 'right', width: 160 };
}

function toRight(row: Row): WirePlace {
	const y = rowTops[row] + 11;
	return {
		corners: [
			[hubRight, y],
			[rightColumn, y],
		],
		chip: stripUnder(row),
	};
}

function toHub(row: Row): WirePlace {
	const y = rowTops[row] + 32;
	return {
		corners: [
			[rightColumn, y],
			[hubRight, y],
		],
		chip: stripUnder(row),
	};
}

const besideLanes: ChipPlace = { x: 138, y: 362, grows: 'right', width: 160 };

/** The tall composition, for phones: readable at 360 CSS px without zooming. */
export const tall: Placement = {
	name: 'tall',
	width: 360,
	height: 618,
	badge: 9,
	chip: { letter: 11, height: 18 },
	regions: {
		'control-plane': { x: 6, y: 66, width: 348, height: 284, label: [142, 82], sheets: 0 },
		'worker-node': { x: 6, y: 374, width: 342, height: 230, label: [142, 390], sheets: 2 },
	},
	boxes: {
		kubectl: { x: 12, y: 6, width: 118, height: 34, layout: 'beside', role: false },
		'cloud-provider': {
			x: rightColumn,
			y: 6,
			width: 164,
			height: 34,
			layout: 'beside',
			role: false,
		},
		'kube-apiserver': {
			x: 12,
			y: 94,
			width: 118,
			height: 234,
			layout: 'above',
			role: true,
			breakAfter: 'kube-',
		},
		'cloud-controller-manager': rightBox(0, 'cloud-controller-'),
		'kube-controller-manager': rightBox(1, 'kube-controller-'),
		'kube-scheduler': rightBox(2),
		etcd: rightBox(3),
		kubelet: { x: rightColumn, y: 402, width: 164, height: 60, layout: 'beside', role: false },
		'container-runtime': {
			x: rightColumn,
			y: 508,
			width: 164,
			height: 36,
			layout: 'beside',
			role: false,
		},
		'kube-proxy': { x: 12, y: 508, width: 118, height: 36, layout: 'beside', role: false },
		kernel: { x: 12, y: 568, width: 118, height: 28, layout: 'bare', role: false },
		pods: { x: 278, y: 568, width: 70, height: 28, layout: 'bare', role: false },
	},
	wires: {
		'kubectl-to-api/with-opener': {
			corners: [
				[104, 40],
				[104, 94],
			],
			chip: { x: 138, y: 53, grows: 'right', width: 160 },
		},
		'cloud-controller-manager-to-cloud/with-opener': {
			corners: [
				[322, 94],
				[322, 40],
			],
			chip: { x: 304, y: 53, grows: 'left', width: 160 },
		},
		'cloud-controller-manager-to-api/against-opener': toRight(0),
		'cloud-controller-manager-to-api/with-opener': toHub(0),
		'controller-manager-to-api/against-opener': toRight(1),
		'controller-manager-to-api/with-opener': toHub(1),
		'scheduler-to-api/against-opener': toRight(2),
		'scheduler-to-api/with-opener': toHub(2),
		'api-to-etcd/with-opener': toRight(3),
		'api-to-etcd/against-opener': toHub(3),
		'kubelet-to-api/against-opener': {
			corners: [
				[108, 328],
				[108, 411],
				[rightColumn, 411],
			],
			chip: besideLanes,
		},
		'kubelet-to-api/with-opener': {
			corners: [
				[rightColumn, 432],
				[84, 432],
				[84, 328],
			],
			chip: besideLanes,
		},
		'api-to-kubelet/with-opener': {
			corners: [
				[60, 328],
				[60, 453],
				[rightColumn, 453],
			],
			chip: besideLanes,
		},
		'proxy-to-api/against-opener': {
			corners: [
				[34, 328],
				[34, 508],
			],
			chip: besideLanes,
		},
		'kubelet-to-runtime/with-opener': {
			corners: [
				[322, 462],
				[322, 508],
			],
			chip: { x: 304, y: 485, grows: 'left', width: 160 },
		},
		'proxy-to-kernel/with-opener': {
			corners: [
				[71, 544],
				[71, 568],
			],
			chip: { x: 90, y: 556, grows: 'right', width: 160 },
		},
		'runtime-to-pods/with-opener': {
			corners: [
				[311, 544],
				[311, 568],
			],
			chip: { x: 293, y: 556, grows: 'left', width: 160 },
		},
	},
};
