import { componentIds, components } from './components.ts';
import { connectionIds, connections } from './connections.ts';
import { flows } from './flows.ts';

/** Every place where the data names a reference, for the check and for the list of who cites what. */
export const dataUses: readonly { readonly id: string; readonly where: string }[] = [
	...componentIds.flatMap((component) =>
		components[component].references.map((id) => ({
			id,
			where: `src/data/components.ts (${component})`,
		})),
	),
	...connectionIds.flatMap((connection) =>
		connections[connection].references.map((id) => ({
			id,
			where: `src/data/connections.ts (${connection})`,
		})),
	),
	...flows.flatMap((flow) =>
		flow.steps.flatMap((step) =>
			step.references.map((id) => ({ id, where: `src/data/flows/${flow.id}.ts (${step.id})` })),
		),
	),
];
