import type { Lens, View } from '../../diagram/picture/frame.ts';
import { type Rate, rates } from '../../diagram/replay/rates.ts';

/** The speeds that a flow plays at; 1 is the ordinary one and is left out of addresses. */
export const speeds = [0.5, 1, 2] as const;

/** A speed that a flow plays at. */
export type Speed = (typeof speeds)[number];

/** What addresses of this page may ask for. */
export interface Choices {
	readonly downs: readonly string[];
	/** By topology: the components that are absent, and those that are out of sight. */
	readonly topologies: Readonly<Record<string, Pick<View, 'absent' | 'hidden'>>>;
	/** Whether the flow has a recording that can be replayed. */
	readonly replays: boolean;
	/** Components that the picture can turn to the inside of. */
	readonly insides: readonly string[];
}

/** How a reader wants to see a flow, as the query of the address says it. */
export interface ViewOptions {
	readonly speed: Speed;
	readonly lens: Lens;
	readonly down?: string;
	readonly topology?: string;
	/** The recording is replayed, from this event on; from the beginning of the step where it is empty. */
	readonly replay?: string;
	/** How much slower than it was; not there for the rate that a recording has of itself. */
	readonly rate?: Rate;
	/** The reader is asked what comes next, before each step. */
	readonly recall?: true;
	/** The component whose inside is shown. */
	readonly inside?: string;
	/** Picture and caption fill the screen. */
	readonly present?: true;
	/** The reader has asked for the flow to play from here. */
	readonly play: boolean;
	/** What the address asks for and does not exist, as `name=value`. */
	readonly unknown: readonly string[];
}

/** What the player keeps of the options: those that stay in the address. */
export type KeptOptions = Omit<ViewOptions, 'play' | 'unknown'>;

const names = [
	'speed',
	'lens',
	'down',
	'topology',
	'inside',
	'replay',
	'rate',
	'recall',
	'present',
	'play',
] as const;

type OptionName = (typeof names)[number];

/** Gives the values that an address may have for each option; an event of a recording is any text. */
export function validValues(choices: Choices): Readonly<Record<OptionName, readonly string[]>> {
	return {
		speed: speeds.map(String),
		lens: ['information', 'connection'],
		down: choices.downs,
		topology: Object.keys(choices.topologies),
		inside: choices.insides,
		replay: [],
		rate: choices.replays ? rates.map(String) : [],
		recall: [''],
		present: [''],
		play: ['', '1'],
	};
}

/** Reads the query of an address. Nonsense gives the ordinary value and is reported, never thrown. */
export function readViewOptions(query: string, choices: Choices): ViewOptions {
	const parameters = new URLSearchParams(query);
	const unknown: string[] = [];
	const values = validValues(choices);
	const read = (name: OptionName, valid = values[name]) => {
		const asked = parameters.get(name);
		if (asked === null || valid.includes(asked)) return asked ?? undefined;
		unknown.push(name === 'replay' && asked === '' ? name : `${name}=${asked}`);
		return undefined;
	};
	const speed = read('speed');
	const lens = read('lens');
	const down = read('down');
	const topology = read('topology');
	const recall = read('recall') === '';
	// Which events there are is known when the recording has been loaded.
	const asked = parameters.get('replay') ?? undefined;
	const replay = choices.replays ? asked : read('replay');
	const rate = read('rate', replay === undefined ? [] : values.rate);
	const inside = read('inside');
	const present = read('present');
	const play = read('play');
	return {
		speed: speeds.find((value) => String(value) === speed) ?? 1,
		lens: lens === 'connection' ? 'connection' : 'information',
		...(down === undefined ? {} : { down }),
		...(topology === undefined ? {} : { topology }),
		// A recording that is replayed would give the answers, and so would the inside of a component.
		...(recall || replay === undefined ? {} : { replay }),
		...(recall || rate === undefined ? {} : { rate: Number(rate) as Rate }),
		...(recall || inside === undefined ? {} : { inside }),
		...(recall ? { recall } : {}),
		...(recall || present === undefined ? {} : { present: true }),
		play: play !== undefined,
		unknown,
	};
}

/** Gives the query for options, keeping whatever else the query says; `play` is used up. */
export function writeViewOptions(query: string, options: KeptOptions): string {
	const parameters = new URLSearchParams(query);
	for (const name of names) parameters.delete(name);
	if (options.lens !== 'information') parameters.set('lens', options.lens);
	if (options.down !== undefined) parameters.set('down', options.down);
	if (options.topology !== undefined) parameters.set('topology', options.topology);
	if (options.inside !== undefined) parameters.set('inside', options.inside);
	if (options.speed !== 1) parameters.set('speed', String(options.speed));
	if (options.replay !== undefined) parameters.set('replay', options.replay);
	if (options.replay !== undefined && options.rate !== undefined) {
		parameters.set('rate', String(options.rate));
	}
	if (options.recall === true) parameters.set('recall', '');
	if (options.present) parameters.set('present', '');
	// An empty value is written without its sign: `?replay`.
	const written = parameters.toString().replace(/(^|&)(replay|recall|present)=(?=&|$)/g, '$1$2');
	return written === '' ? '' : `?${written}`;
}

/** Gives the view of the picture that options ask for. */
export function viewOf({ lens, down, topology }: KeptOptions, choices: Choices): View {
	const { absent, hidden } = choices.topologies[topology ?? ''] ?? { absent: [], hidden: [] };
	return { lens, ...(down === undefined ? {} : { down }), absent, hidden };
}
