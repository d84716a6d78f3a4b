import { type SiteFlow, flows } from '../../data/flows/flows.ts';
import { type Locale, locales } from '../../model/locale.ts';
import { createFlowFiles, type FlowFiles } from '../../views/flow-files.ts';
import { pictureStyleOf } from '../site/picture-style.ts';
import { publicAddress } from '../site/public-address.ts';

const made = new Map<string, FlowFiles>();

/** Gives what writes the pictures of a flow as files; kept, since every step asks for it. */
export function flowFilesOf(flow: SiteFlow, locale: Locale, site: URL | undefined): FlowFiles {
	const key = `${locale} ${flow.id}`;
	const files =
		made.get(key) ??
		createFlowFiles(flow, locale, {
			styleOf: pictureStyleOf,
			publish: (address) => publicAddress(address, site),
			version: __EDITION__,
		});
	// While somebody writes, the flow may change.
	if (import.meta.env.PROD) made.set(key, files);
	return files;
}

/** Every flow in every language, as routes name them. */
export function flowRoutes() {
	return locales.flatMap((locale) =>
		flows.map((flow) => ({ params: { lang: locale, flow: flow.id }, props: { locale, flow } })),
	);
}

/** Every step of every flow in every language, as routes name them. */
export function stepRoutes() {
	return flowRoutes().flatMap(({ params, props }) =>
		props.flow.steps.map(({ id }) => ({
			params: { ...params, step: id },
			props: { ...props, stepId: id },
		})),
	);
}
