import { failureRows } from '../data/failures/failure-rows.ts';
import { componentAddress } from '../data/site/addresses.ts';
import type { Locale } from '../model/locale.ts';
import { nameOf } from './who-of.ts';

/** What remained of one ability while a component was down. */
interface FailureResult {
	readonly ability: string;
	readonly outcome: 'lost' | 'kept';
	/** The id of its row in the section about the component. */
	readonly anchor: string;
}

/** A component that was down, as a column of the table and a section of the page. */
export interface Failure {
	readonly component: string;
	readonly name: string;
	/** The component's own page. */
	readonly address: string;
	readonly results: readonly FailureResult[];
}

/** Gives what remained while each component was down; every one has the same abilities in order. */
export function listFailures(locale: Locale): readonly Failure[] {
	return failureRows.map(({ component, cells }) => ({
		component,
		name: nameOf(component, locale),
		address: componentAddress(locale, component),
		results: cells.map(({ ability, lost }) => ({
			ability: ability.name[locale],
			outcome: lost ? 'lost' : 'kept',
			anchor: failureAnchor(component, ability.id),
		})),
	}));
}

/** Gives the id of the row that says what remained of an ability while a component was down. */
export function failureAnchor(component: string, ability: string): string {
	return `${component}-${ability}`;
}
