import type { Localized } from '../locale.ts';
import type { NonEmpty } from '../non-empty.ts';
import type { ReferenceId } from '../sources/reference-id.ts';

/**
 * How two components exchange information. `https` includes watches, which are long-lived GET requests; `exec` is
 * a program started on the same machine; `netlink` stands for every local way to configure a kernel;
 * `probe` is a check of a container over HTTP, TCP or gRPC.
 */
export type Transport = 'https' | 'grpc' | 'cri' | 'netlink' | 'cloud-api' | 'exec' | 'probe';

/** A standing or repeated connection. Who opens it is a fact; which way information flows is not. */
export interface Connection<ComponentId extends string = string> {
	readonly openedBy: ComponentId;
	readonly to: ComponentId;
	readonly transport: Transport;
	/** TCP port of the side that accepts the connection; absent for local transports and where providers differ. */
	readonly port?: number;
	/** What travels on it, both ways. */
	readonly carries: Localized;
	readonly references: NonEmpty<ReferenceId>;
}
