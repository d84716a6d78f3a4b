import { componentIds, components } from '../../data/architecture/components.ts';
import { connectionIds, connections } from '../../data/architecture/connections.ts';
import { insides } from '../../data/inside/insides.ts';
import { topologies, topologyIds } from '../../data/architecture/topologies.ts';
import { transports } from '../../data/architecture/transports.ts';
import { partAnchor } from '../../data/site/addresses.ts';
import { hasPage } from '../../model/architecture/component.ts';
import type { Localized } from '../../model/locale.ts';
import {
	publishedComponent,
	publishedConnection,
	publishedInside,
	publishedTopology,
} from '../../model/published/architecture.ts';
import type { PublishedFile } from './published-file.ts';

/** The boxes of the picture. */
export const componentsOutput: PublishedFile = {
	item: publishedComponent,
	items: componentIds.map((id) => ({
		id,
		...components[id],
		...(hasPage(components[id]) ? { page: `components/${id}/` } : {}),
	})),
};

/** The connections between them. */
export const connectionsOutput: PublishedFile = {
	item: publishedConnection,
	items: connectionIds.map((id) => ({
		id,
		...connections[id],
		transportName: transports[connections[id].transport],
	})),
};

/** What is inside the components, without how it is drawn. */
export const partsOutput: PublishedFile = {
	item: publishedInside,
	items: Object.values(insides).map(({ component, parts, arrows, groups }) => ({
		component,
		parts: parts.map(({ place: _place, ...part }) => ({
			...part,
			page: `components/${component}/#${partAnchor(part.id)}`,
		})),
		arrows,
		...(groups ? { groups } : {}),
	})),
};

/** The kinds of clusters. */
export const topologiesOutput: PublishedFile = {
	item: publishedTopology,
	items: topologyIds.map((id) => ({
		id,
		...topologies[id],
		absent: reasonsOf(topologies[id].absent),
		hidden: reasonsOf(topologies[id].hidden),
	})),
};

function reasonsOf(reasons: Readonly<Record<string, Localized>>) {
	return Object.entries(reasons).map(([component, why]) => ({ component, why }));
}
