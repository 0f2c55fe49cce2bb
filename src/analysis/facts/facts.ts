import type { Confidence, Evidence } from '#src/posting/evidence';

/** One thing the ad says, with its words. `kind` tells what; the rubric decides what it is worth. */
export interface Finding<Kind extends string> {
  kind: Kind;
  evidence: Evidence;
  confidence: Confidence;
}

export type Verdict = 'yes' | 'hybrid' | 'no';
export interface GateFact {
  verdict: Verdict;
  evidence: Evidence[];
}

export type ContractKind = 'permanent' | 'temporary' | 'prospect-of-permanent' | 'grant-dependent' | 'on-call';
export type ContractBasis = 'substitute' | 'project' | 'engagement' | 'on-call' | 'fixed-term' | 'trainee';
/** Form of employment of the peer worker's post, after the conflict rule of codebook §2.2. */
export interface ContractFact {
  term: 'permanent' | 'temporary' | 'mixed' | 'unstated';
  basis: ContractBasis | null;
  prospectOfPermanent: boolean;
  /** Number of posts for peer workers; 1 when not said. */
  positions: number;
  /** True when the ad holds another post too, so that facts may belong to either (lower confidence). */
  otherPosts: boolean;
  /** True when the portal's fields and the text disagree. */
  conflict: boolean;
  findings: Finding<ContractKind>[];
}

export type ExtentKind = 'percent' | 'hours' | 'full-time' | 'part-time' | 'applicant-chooses' | 'hourly-or-on-call';
/** Size of the post in per cent of full time. Both null and no findings: not stated. */
export interface ExtentFact {
  min: number | null;
  max: number | null;
  hoursPerWeek: number | null;
  conflict: boolean;
  findings: Finding<ExtentKind>[];
}

export type TermsKind =
  | 'same-terms'
  | 'collective-agreement'
  | 'pay-scale'
  | 'stated-pay'
  | 'hourly-wage'
  | 'by-agreement'
  | 'pension'
  | 'insurance'
  | 'other-benefit'
  | 'fee'
  | 'unpaid'
  | 'lower-terms';

export type DutyId =
  | 'peer-conversation'
  | 'share-experience-and-hope'
  | 'outreach'
  | 'bridge-and-mediate'
  | 'accompany-and-navigate'
  | 'activity-and-network'
  | 'groups-and-courses'
  | 'family-work'
  | 'advise-colleagues'
  | 'spread-knowledge'
  | 'service-development'
  | 'user-participation'
  | 'attitudes-and-language'
  | 'clinical-or-control';
export type RoleKind =
  /** One concrete task of this post (verb and object), whether or not it has a duty id. */
  | 'task'
  /** Only an aim ("contribute to recovery"). */
  | 'aim'
  | 'written-description'
  | 'description-to-be-made'
  /** The ad says that the role is undefined or that anything may be asked. */
  | 'undefined-role';
export interface DutiesFact {
  duties: Finding<DutyId>[];
  role: Finding<RoleKind>[];
}

export type RoleLimitKind =
  /** What the role is not, or how it differs from the professionals. */
  | 'limit'
  | 'complement'
  | 'expectations-settled'
  /** One side only: a bridge, works closely with, non-clinical, expectations mentioned. */
  | 'relation'
  | 'unbounded'
  | 'same-as-clinical';

export type ExperienceUseKind = 'use-in-duty' | 'valued' | 'peer-word' | 'kept-private' | 'wholly-traditional';

export type SupervisionKind =
  'received-regular' | 'received-unspecific' | 'support-only' | 'denied' | 'minimal' | 'given' | 'required' | 'unclear';
export interface SupervisionFact {
  received: 'regular' | 'unspecific' | 'denied' | 'none' | 'unclear';
  given: boolean;
  findings: Finding<SupervisionKind>[];
}

export type TrainingKind = 'specific' | 'generic' | 'denied' | 'own-cost' | 'given' | 'required' | 'unclear';
export type TeamKind = 'several-here' | 'several-elsewhere' | 'planned' | 'only-one' | 'several-posts';
export type NetworkKind = 'secured' | 'mentioned' | 'none' | 'own-time';
export type BoundaryKind =
  | 'schedule'
  | 'work-phone'
  | 'no-contact-outside-hours'
  | 'limits-agreed'
  | 'role-guidelines'
  | 'own-health'
  | 'available-always'
  | 'beyond-hours';
export type InfluenceKind = 'arena' | 'phase' | 'general' | 'excluded' | 'window-dressing';
export type StandingKind = 'equal' | 'structured-exchange' | 'team-member' | 'assisting' | 'no-access';
export type PreparationKind =
  'history' | 'staff-prepared' | 'plan' | 'openness' | 'commitment' | 'unprepared' | 'sceptical';
export type LeaderKind = 'regular-contact' | 'named-person' | 'general-support' | 'absent-leader' | 'no-follow-up';
/** `told`: who the reader is taken to be; `as-tool`: only what the job is done with. */
export type ExperienceDemandKind = 'required' | 'first-qualification' | 'advantage' | 'told' | 'as-tool' | 'irrelevant';
export type EducationKind =
  | 'not-required'
  | 'peer-course-advantage'
  | 'wanted'
  | 'school-required'
  | 'peer-certificate-required'
  | 'degree-required';
export type TitleKind = 'clear-title' | 'background' | 'background-other-title' | 'hidden-role' | 'proof-of-illness';

export type FlagId = 'F1' | 'F2' | 'F3' | 'F4' | 'F5' | 'F6' | 'F7' | 'F8' | 'F9' | 'F10';

/** Everything the analysis read out of one posting. The rubric turns it into levels. */
export interface Facts {
  gate: GateFact;
  contract: ContractFact;
  extent: ExtentFact;
  terms: Finding<TermsKind>[];
  duties: DutiesFact;
  roleLimits: Finding<RoleLimitKind>[];
  experienceUse: Finding<ExperienceUseKind>[];
  supervision: SupervisionFact;
  training: Finding<TrainingKind>[];
  team: Finding<TeamKind>[];
  network: Finding<NetworkKind>[];
  boundaries: Finding<BoundaryKind>[];
  influence: Finding<InfluenceKind>[];
  standing: Finding<StandingKind>[];
  preparation: Finding<PreparationKind>[];
  leader: Finding<LeaderKind>[];
  experienceDemand: Finding<ExperienceDemandKind>[];
  education: Finding<EducationKind>[];
  title: Finding<TitleKind>[];
  flags: Finding<FlagId>[];
}
