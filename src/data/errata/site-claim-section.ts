import type { ClaimPlace, ClaimSection } from '../../model/errata/claim.ts';
import type { ComponentId } from '../architecture/components.ts';
import type { ArrowId } from '../flows/overview.ts';
import type { ClaimPage } from './claim-pages.ts';

type StepPath = `overview/${ArrowId}`;

/** A section of the article whose claims point at places of this site. */
export type SiteClaimSection = ClaimSection<ClaimPlace<ComponentId, StepPath, ClaimPage>>;
