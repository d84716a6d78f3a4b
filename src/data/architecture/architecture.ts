import type { Architecture } from '../../model/architecture/architecture.ts';
import { components } from './components.ts';
import { connections } from './connections.ts';
import { icons } from './icons.ts';

/** Everything that the picture is laid out from. */
export const architecture: Architecture = { components, connections, icons };
