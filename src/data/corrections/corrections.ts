import { correctionsFile } from '../../model/author-files.ts';
import type { Correction } from '../../model/corrections/correction.ts';
import type { Localized } from '../../model/locale.ts';
import { controlPlane } from './control-plane.ts';
import { controllers } from './controllers.ts';
import { errata } from './errata.ts';
import { flows } from './flows.ts';
import { history } from './history.ts';
import { nodes } from './nodes.ts';
import { site } from './site.ts';

/** The title of the page that shows them. */
export const correctionsTitle: Localized = {
	ja: 'このサイトの訂正',
	en: 'Corrections to this site',
};

/** The day on which the first pages were published: nothing was wrong on this site before. */
export const firstPublished = '2026-11-22';

/** Everything that this site had wrong and has put right, by the file that states it. */
export const correctionsByFile: Readonly<Record<string, readonly Correction[]>> = {
	[correctionsFile('control-plane')]: controlPlane,
	[correctionsFile('controllers')]: controllers,
	[correctionsFile('nodes')]: nodes,
	[correctionsFile('flows')]: flows,
	[correctionsFile('history')]: history,
	[correctionsFile('errata')]: errata,
	[correctionsFile('site')]: site,
};

/** The same without the files. */
export const corrections: readonly Correction[] = Object.values(correctionsByFile).flat();
