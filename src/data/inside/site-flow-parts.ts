import type { PartsOfStep } from '../../model/inside/inside.ts';
import type { PagedComponentId } from '../architecture/components.ts';
import type { PartId } from './insides.ts';

/** The paths of the steps of one flow through the parts of this site's components. */
export interface SiteFlowParts {
	readonly flow: string;
	readonly partsOf: Readonly<
		Record<string, { readonly [Id in PagedComponentId]?: PartsOfStep<PartId<Id>> }>
	>;
}
