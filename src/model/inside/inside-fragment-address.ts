/** The address of what the player shows of the inside of a component, from the address of the flow. */
export function insideFragmentAddress(flowAddress: string, component: string): string {
	return `${flowAddress}inside/${component}.txt`;
}
