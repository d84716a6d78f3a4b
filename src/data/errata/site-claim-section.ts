import type { ClaimPlace, ClaimSection } from '../../model/errata/claim.ts';
import type { ComponentId } from '../architecture/components.ts';
import type { overview } from '../flows/overview.ts';
import type { ClaimPage } from './claim-pages.ts';

type StepPath = `${typeof overview.id}/${(typeof overview.steps)[number]['id']}`;

/** A section of the article whose claims point at places of this site. */
export type SiteClaimSection = ClaimSection<ClaimPlace<ComponentId, StepPath, ClaimPage>>;
