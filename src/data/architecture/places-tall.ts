import type {
	BoxPlace,
	ChipPlace,
	Placement,
	Point,
	WirePlace,
} from '../../model/architecture/placement.ts';

const hub = { right: 122, bottom: 340 } as const;
const rightColumn = 176;
const rowTops = [86, 150, 234, 298] as const;
type Row = 0 | 1 | 2 | 3;

function rightBox(row: Row, breakAfter?: string, width = 172): BoxPlace {
	return {
		x: rightColumn,
		y: rowTops[row],
		width,
		height: 42,
		layout: 'beside',
		role: false,
		chip: stripUnder(row),
		...(breakAfter === undefined ? {} : { breakAfter }),
	};
}

function stripUnder(row: Row): ChipPlace {
	return { x: 130, y: rowTops[row] + 53, grows: 'right', width: 160 };
}

/** On the edge of the hub, between the two wires of a row. */
function portOnHub(row: Row): Point {
	return [hub.right, rowTops[row] + 21.5];
}

function toRight(row: Row): WirePlace {
	const y = rowTops[row] + 11;
	return {
		corners: [
			[hub.right, y],
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
			[hub.right, y],
		],
		chip: stripUnder(row),
		port: portOnHub(row),
	};
}

function small(x: number, y: number, width: number): BoxPlace {
	return { x, y, width, height: 28, layout: 'bare', role: false };
}

const betweenRegions: ChipPlace = { x: 130, y: 370, grows: 'right', width: 160 };
const leftOfCloud: ChipPlace = { x: 282, y: 49, grows: 'left', width: 160 };
const leftOfRuntime: ChipPlace = { x: 280, y: 491, grows: 'left', width: 150 };
const overSmall: ChipPlace = { x: 130, y: 491, grows: 'right', width: 150 };
const overNode: ChipPlace = { x: 348, y: 632, grows: 'left', width: 160 };

/** The tall composition, for phones: readable at 360 CSS px without zooming. */
export const tall: Placement = {
	name: 'tall',
	width: 360,
	height: 704,
	badge: 9,
	chip: { letter: 11.6, height: 18 },
	regions: {
		'control-plane': { x: 6, y: 58, width: 348, height: 300, label: [142, 73], sheets: 0 },
		'worker-node': { x: 6, y: 382, width: 348, height: 232, label: [142, 397], sheets: 0 },
		'other-node': { x: 6, y: 622, width: 342, height: 74, label: [44, 632], sheets: 1 },
	},
	boxes: {
		kubectl: { x: 12, y: 6, width: 110, height: 34, layout: 'beside', role: false },
		'cloud-provider': {
			x: rightColumn,
			y: 6,
			width: 172,
			height: 34,
			layout: 'beside',
			role: false,
			chip: leftOfCloud,
		},
		'kube-apiserver': {
			x: 12,
			y: 86,
			width: 110,
			height: 254,
			layout: 'above',
			role: true,
			breakAfter: 'kube-',
		},
		'cloud-controller-manager': rightBox(0, 'cloud-controller-'),
		'kube-controller-manager': rightBox(1, 'kube-controller-'),
		'kube-scheduler': rightBox(2, 'kube-', 100),
		'kube-scheduler-standby': {
			x: 281,
			y: rowTops[2],
			width: 68,
			height: 42,
			badge: [344, 276],
			layout: 'bare',
			role: false,
			chip: stripUnder(2),
		},
		etcd: rightBox(3),
		kubelet: {
			x: rightColumn,
			y: 408,
			width: 172,
			height: 60,
			layout: 'beside',
			role: false,
			chip: betweenRegions,
		},
		'container-runtime': {
			x: rightColumn,
			y: 514,
			width: 156,
			height: 36,
			layout: 'beside',
			role: false,
			chip: overSmall,
		},
		'kube-proxy': {
			x: 40,
			y: 514,
			width: 88,
			height: 36,
			layout: 'bare',
			role: false,
			chip: overSmall,
		},
		kernel: { ...small(34, 580, 104), chip: overSmall, badge: [136, 571] },
		cni: small(176, 580, 38),
		runc: small(220, 580, 38),
		pods: { ...small(278, 574, 72), height: 36, life: true, chip: overSmall },
		'kubelet-2': { ...small(44, 654, 62), chip: overNode, badge: [46, 656] },
		'kube-proxy-2': small(114, 654, 76),
		'kernel-2': small(208, 654, 50),
		'pods-2': { ...small(270, 650, 74), height: 36, life: true, chip: overNode },
	},
	wires: {
		'kubectl-to-api/with-opener': {
			corners: [
				[84, 40],
				[84, 86],
			],
			chip: { x: 130, y: 49, grows: 'right', width: 130 },
			port: [96, 88],
		},
		'kubectl-to-api/against-opener': {
			corners: [
				[108, 86],
				[108, 40],
			],
			chip: { x: 130, y: 49, grows: 'right', width: 130 },
		},
		'cloud-controller-manager-to-cloud/with-opener': {
			corners: [
				[328, 86],
				[328, 40],
			],
			chip: leftOfCloud,
			port: [316, 36],
		},
		'cloud-controller-manager-to-cloud/against-opener': {
			corners: [
				[304, 40],
				[304, 86],
			],
			chip: leftOfCloud,
		},
		'cloud-controller-manager-to-api/against-opener': toRight(0),
		'cloud-controller-manager-to-api/with-opener': toHub(0),
		'controller-manager-to-api/against-opener': toRight(1),
		'controller-manager-to-api/with-opener': toHub(1),
		'scheduler-to-api/against-opener': toRight(2),
		'scheduler-to-api/with-opener': toHub(2),
		'standby-to-api/with-opener': {
			corners: [
				[316, 234],
				[316, 222],
				[hub.right, 222],
			],
			chip: stripUnder(2),
			port: [250, 222],
		},
		'api-to-etcd/with-opener': {
			corners: [
				[hub.right, 309],
				[rightColumn, 309],
			],
			badge: [144, 309],
			chip: stripUnder(3),
			port: [rightColumn - 6, 319.5],
		},
		'api-to-etcd/against-opener': {
			corners: [
				[rightColumn, 330],
				[hub.right, 330],
			],
			badge: [144, 330],
			chip: stripUnder(3),
		},
		'kubelet-to-api/against-opener': {
			corners: [
				[112, hub.bottom],
				[112, 417],
				[rightColumn, 417],
			],
			badge: [112, 366],
			chip: betweenRegions,
			port: [103, 335],
		},
		'kubelet-to-api/with-opener': {
			corners: [
				[rightColumn, 438],
				[94, 438],
				[94, hub.bottom],
			],
			badge: [94, 410],
			chip: betweenRegions,
		},
		'api-to-kubelet/with-opener': {
			corners: [
				[70, hub.bottom],
				[70, 459],
				[rightColumn, 459],
			],
			chip: betweenRegions,
			port: [188, 459],
		},
		'proxy-to-api/against-opener': {
			corners: [
				[50, hub.bottom],
				[50, 514],
			],
			chip: betweenRegions,
			port: [50, 335],
		},
		'kubelet-2-to-api/with-opener': {
			corners: [
				[44, 674],
				[32, 674],
				[32, hub.bottom],
			],
			badge: [32, 470],
			chip: overNode,
		},
		'proxy-2-to-api/against-opener': {
			corners: [
				[16, hub.bottom],
				[16, 690],
				[152, 690],
				[152, 682],
			],
			badge: [16, 590],
			chip: overNode,
		},
		'kubelet-to-runtime/with-opener': {
			corners: [
				[320, 468],
				[320, 514],
			],
			chip: leftOfRuntime,
			port: [309, 517],
		},
		'kubelet-to-runtime/against-opener': {
			corners: [
				[298, 514],
				[298, 468],
			],
			chip: leftOfRuntime,
		},
		'proxy-to-kernel/with-opener': {
			corners: [
				[85, 550],
				[85, 580],
			],
			chip: overSmall,
			port: [85, 580.5],
		},
		'runtime-to-cni/with-opener': {
			corners: [
				[196, 550],
				[196, 580],
			],
			chip: overSmall,
		},
		'runtime-to-runc/with-opener': {
			corners: [
				[239, 550],
				[239, 580],
			],
			chip: overSmall,
			port: [239, 580.5],
		},
		'runc-to-pods/with-opener': {
			corners: [
				[258, 594],
				[278, 594],
			],
			chip: overSmall,
		},
		'kubelet-to-pods/against-opener': {
			corners: [
				[342, 574],
				[342, 468],
			],
			badge: [342, 562],
			chip: overSmall,
		},
		'proxy-2-to-kernel/with-opener': {
			corners: [
				[190, 668],
				[208, 668],
			],
			chip: overNode,
		},
		'kubelet-2-to-pods-2/with-opener': {
			corners: [
				[75, 654],
				[75, 642],
				[315, 642],
				[315, 650],
			],
			chip: overNode,
		},
	},
};
