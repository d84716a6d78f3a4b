import type { Component } from './component.ts';
import type { Connection } from './connection.ts';

/** The facts that a picture is laid out from, by their ids. */
export interface Architecture {
	readonly components: Readonly<Record<string, Component>>;
	readonly connections: Readonly<Record<string, Connection>>;
	/** The icon of a component as path data; components without one are drawn without. */
	readonly icons: Readonly<Record<string, string>>;
}
