import type { PodLife } from '../../model/flows/flow.ts';

/** The words of one language for everything in the picture. */
export interface SceneLabels {
	/** Accessible name of the whole picture. */
	readonly picture: string;
	readonly regions: Readonly<Record<string, string>>;
	readonly boxes: Readonly<Record<string, BoxLabel>>;
	/** Accessible names of wires, by wire id. */
	readonly wires: Readonly<Record<string, string>>;
	readonly steps: Readonly<Record<string, StepLabel>>;
	/** What stands at the wires when the picture shows connections, by connection: a port, mostly. */
	readonly ports: Readonly<Record<string, string>>;
	/** The states of Pods. */
	readonly lives: Readonly<Record<PodLife, string>>;
	/** Accessible name of a badge that stands for several steps. */
	readonly several: (numbers: readonly number[]) => string;
}

/** The words on and about a box. */
export interface BoxLabel {
	readonly name: string;
	/** The name in lines, where one line is too long and no hyphen breaks it. */
	readonly lines?: readonly string[];
	readonly role: string;
	/** Accessible name; begins with the name that is shown. */
	readonly label: string;
	/** The component's own page, where it has one. */
	readonly href?: string;
	/** What leads to what is inside it. */
	readonly look?: { readonly href: string; readonly label: string };
}

/** The words on and about a step's badge and chip. */
export interface StepLabel {
	readonly number: number;
	readonly label: string;
	readonly href: string;
	/** The request as recorded, one line, uncut. */
	readonly chip: string;
}
