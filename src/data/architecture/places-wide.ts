import type {
	BoxPlace,
	ChipPlace,
	Placement,
	Point,
	WirePlace,
} from '../../model/architecture/placement.ts';

const hub = { left: 320, right: 456, bottom: 316 } as const;
const rightColumn = 528;
const rowTops = [40, 134, 228] as const;
type Row = 0 | 1 | 2;

function rightBox(row: Row, width = 240): BoxPlace {
	return {
		x: rightColumn,
		y: rowTops[row],
		width,
		height: 60,
		layout: 'beside',
		role: true,
		chip: stripUnder(row),
	};
}

/** The free strip under a row of the right column. */
function stripUnder(row: Row): ChipPlace {
	return { x: 468, y: rowTops[row] + 77, grows: 'right', width: 300 };
}

/** On the edge of the hub, between the two wires of a row. */
function portOnHub(row: Row): Point {
	return [hub.right, rowTops[row] + 30];
}

function toRight(row: Row): WirePlace {
	const y = rowTops[row] + 18;
	return {
		corners: [
			[hub.right, y],
			[rightColumn, y],
		],
		chip: stripUnder(row),
	};
}

function toHub(row: Row): WirePlace {
	const y = rowTops[row] + 42;
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
	return { x, y, width, height: 34, layout: 'bare', role: false };
}

const overEtcd: ChipPlace = { x: 140, y: 262, grows: 'right', width: 168 };
const underKubectl: ChipPlace = { x: 140, y: 112, grows: 'right', width: 168 };
const underCloud: ChipPlace = { x: 984, y: 312, grows: 'left', width: 300 };
const betweenRegions: ChipPlace = { x: 468, y: 371, grows: 'right', width: 300 };
const overRuntime: ChipPlace = { x: 468, y: 421, grows: 'right', width: 300 };
const underRuntime: ChipPlace = { x: 636, y: 513, grows: 'right', width: 142 };
const overRules: ChipPlace = { x: 228, y: 513, grows: 'right', width: 200 };
const leftOfNode: ChipPlace = { x: 770, y: 371, grows: 'left', width: 300 };

/** The wide composition, for figures of at least 740 CSS px. */
export const wide: Placement = {
	name: 'wide',
	width: 992,
	height: 592,
	badge: 10,
	chip: { letter: 12, height: 22 },
	regions: {
		'control-plane': { x: 124, y: 8, width: 660, height: 330, label: [140, 25], sheets: 0 },
		'worker-node': { x: 124, y: 404, width: 660, height: 176, label: [140, 422], sheets: 0 },
		'other-node': { x: 816, y: 404, width: 160, height: 166, label: [828, 420], sheets: 2 },
	},
	boxes: {
		'kube-apiserver': { x: 320, y: 40, width: 136, height: 276, layout: 'above', role: true },
		etcd: { x: 140, y: 150, width: 112, height: 84, layout: 'above', role: true },
		'kube-scheduler': rightBox(0, 156),
		'kube-scheduler-standby': {
			x: 694,
			y: 40,
			width: 74,
			height: 60,
			badge: [766, 42],
			layout: 'bare',
			role: false,
			chip: stripUnder(0),
		},
		'kube-controller-manager': { ...rightBox(1), badge: [768, 164] },
		'cloud-controller-manager': rightBox(2),
		kubectl: { x: 8, y: 40, width: 92, height: 68, layout: 'above', role: true },
		'cloud-provider': {
			x: 839,
			y: 228,
			width: 150,
			height: 60,
			layout: 'beside',
			role: true,
			chip: underCloud,
		},
		kubelet: {
			x: 320,
			y: 438,
			width: 136,
			height: 56,
			layout: 'beside',
			role: true,
			chip: overRuntime,
		},
		'kube-proxy': {
			x: 140,
			y: 438,
			width: 136,
			height: 56,
			layout: 'beside',
			role: true,
			chip: overRules,
		},
		'container-runtime': {
			x: rightColumn,
			y: 438,
			width: 240,
			height: 56,
			layout: 'beside',
			role: true,
			chip: overRuntime,
		},
		kernel: { ...small(140, 532, 136), chip: overRules },
		cni: small(528, 532, 52),
		runc: small(594, 532, 56),
		pods: { ...small(694, 526, 76), height: 44, life: true, chip: underRuntime, badge: [778, 569] },
		'kubelet-2': { ...small(828, 432, 136), chip: leftOfNode, badge: [828, 449] },
		'kube-proxy-2': small(828, 474, 96),
		'kernel-2': small(828, 530, 56),
		'pods-2': { ...small(894, 522, 74), height: 42, life: true },
	},
	wires: {
		'scheduler-to-api/against-opener': toRight(0),
		'scheduler-to-api/with-opener': toHub(0),
		'controller-manager-to-api/against-opener': toRight(1),
		'controller-manager-to-api/with-opener': toHub(1),
		'cloud-controller-manager-to-api/against-opener': toRight(2),
		'cloud-controller-manager-to-api/with-opener': toHub(2),
		'standby-to-api/with-opener': {
			corners: [
				[731, 40],
				[731, 22],
				[420, 22],
				[420, 40],
			],
			chip: { x: 984, y: 70, grows: 'left', width: 196 },
			port: [420, 40],
		},
		'api-to-etcd/with-opener': {
			corners: [
				[hub.left, 180],
				[252, 180],
			],
			chip: overEtcd,
			port: [252, 192],
		},
		'api-to-etcd/against-opener': {
			corners: [
				[252, 204],
				[hub.left, 204],
			],
			chip: overEtcd,
		},
		'kubectl-to-api/with-opener': {
			corners: [
				[100, 62],
				[hub.left, 62],
			],
			chip: underKubectl,
			port: [hub.left, 74],
		},
		'kubectl-to-api/against-opener': {
			corners: [
				[hub.left, 86],
				[100, 86],
			],
			chip: underKubectl,
		},
		'cloud-controller-manager-to-cloud/with-opener': {
			corners: [
				[768, 246],
				[839, 246],
			],
			chip: underCloud,
			port: [831, 258],
		},
		'cloud-controller-manager-to-cloud/against-opener': {
			corners: [
				[839, 270],
				[768, 270],
			],
			chip: underCloud,
		},
		'kubelet-to-api/against-opener': {
			corners: [
				[360, hub.bottom],
				[360, 438],
			],
			badge: [360, 362],
			chip: betweenRegions,
			port: [372, 312],
		},
		'kubelet-to-api/with-opener': {
			corners: [
				[384, 438],
				[384, hub.bottom],
			],
			badge: [384, 388],
			chip: betweenRegions,
		},
		'api-to-kubelet/with-opener': {
			corners: [
				[408, hub.bottom],
				[408, 438],
			],
			chip: betweenRegions,
			port: [408, 440],
		},
		'proxy-to-api/against-opener': {
			corners: [
				[338, hub.bottom],
				[338, 371],
				[256, 371],
				[256, 438],
			],
			chip: { x: 140, y: 312, grows: 'right', width: 168 },
			port: [338, 312],
		},
		'kubelet-2-to-api/with-opener': {
			corners: [
				[948, 432],
				[948, 350],
				[446, 350],
				[446, hub.bottom],
			],
			chip: leftOfNode,
			port: [520, 350],
		},
		'proxy-2-to-api/against-opener': {
			corners: [
				[428, hub.bottom],
				[428, 392],
				[802, 392],
				[802, 491],
				[828, 491],
			],
			chip: leftOfNode,
			port: [428, 312],
		},
		'kubelet-to-runtime/with-opener': {
			corners: [
				[hub.right, 454],
				[rightColumn, 454],
			],
			chip: overRuntime,
			port: [522, 466],
		},
		'kubelet-to-runtime/against-opener': {
			corners: [
				[rightColumn, 478],
				[hub.right, 478],
			],
			chip: overRuntime,
		},
		'proxy-to-kernel/with-opener': {
			corners: [
				[208, 494],
				[208, 532],
			],
			chip: overRules,
			port: [208, 532],
		},
		'runtime-to-cni/with-opener': {
			corners: [
				[554, 494],
				[554, 532],
			],
			chip: underRuntime,
		},
		'runtime-to-runc/with-opener': {
			corners: [
				[622, 494],
				[622, 532],
			],
			chip: underRuntime,
			port: [622, 532],
		},
		'runc-to-pods/with-opener': {
			corners: [
				[650, 549],
				[694, 549],
			],
			chip: underRuntime,
		},
		'kubelet-to-pods/against-opener': {
			corners: [
				[694, 560],
				[672, 560],
				[672, 573],
				[440, 573],
				[440, 494],
			],
			badge: [440, 541],
			chip: underRuntime,
			port: [500, 573],
		},
		'proxy-2-to-kernel/with-opener': {
			corners: [
				[856, 508],
				[856, 530],
			],
		},
		'kubelet-2-to-pods-2/with-opener': {
			corners: [
				[944, 466],
				[944, 522],
			],
			chip: leftOfNode,
		},
	},
};
