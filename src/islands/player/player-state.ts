import type { PictureStep, View } from '../../diagram/picture/frame.ts';
import { positionOf, type PlayerProps, stepAt } from './player-props.ts';
import { type KeptOptions, viewOf, writeViewOptions } from './view-options.ts';

/** Where a player stands in its flow, and how the reader wants to see it. */
export class PlayerState {
	readonly props: PlayerProps;
	position: number;
	options: KeptOptions = { speed: 1, lens: 'information' };

	constructor(props: PlayerProps, pathname: string) {
		this.props = props;
		this.position = Math.max(0, positionOf(props, pathname));
	}

	get last(): number {
		return this.props.positions.length - 1;
	}

	/** The step that is shown; none at position 0. */
	get step(): PictureStep | undefined {
		return stepAt(this.props, this.position);
	}

	/** What the picture shows: the step, if any, and how. */
	get shown(): { readonly stepId: string | undefined; readonly view: View } {
		return { stepId: this.step?.id, view: viewOf(this.options, this.props.choices) };
	}

	/** The number of the position, of how many. */
	get number(): string {
		return `${String(this.position)} / ${String(this.last)}`;
	}

	/** The address of a position as the build wrote it, without a view. */
	addressOf(position: number): string {
		return this.props.positions[position]?.address ?? location.pathname;
	}

	/** The addresses of the positions before and after. */
	get neighbors(): readonly string[] {
		const beside = [this.position + 1, this.position - 1];
		return beside.flatMap((position) => this.props.positions[position]?.address ?? []);
	}

	/** What is said of a position. */
	textOf(position: number): string {
		return this.props.positions[position]?.text ?? '';
	}

	/** The address of what is shown, as the address bar has it. */
	get address(): string {
		return this.addressOf(this.position) + writeViewOptions(location.search, this.options);
	}

	/** The options as they hold for other steps, too: a named event belongs to the step that it is in. */
	get lasting(): KeptOptions {
		return this.options.replay === undefined ? this.options : { ...this.options, replay: '' };
	}

	/** What every link to a step keeps of the view, also in a tab of its own. */
	get carried(): string {
		return writeViewOptions(location.search, this.lasting);
	}
}
