import type { Facts, Finding, RoleKind } from '#src/analysis/facts/facts';

type KindOf<Fact> = Fact extends Finding<infer Kind>[]
  ? Kind
  : Fact extends { findings: Finding<infer Kind>[] }
    ? Kind
    : Fact extends { duties: Finding<infer Kind>[] }
      ? Kind
      : never;

/** What can be weighed: one kind of finding for each thing a reader would conclude from a sentence. */
export const weighedKinds = {
  contract: ['permanent', 'prospect-of-permanent', 'temporary'],
  terms: ['same-terms', 'stated-pay', 'lower-terms'],
  roleLimits: ['limit', 'relation', 'unbounded'],
  experienceUse: ['use-in-duty', 'valued', 'wholly-traditional'],
  supervision: ['received-regular', 'received-unspecific', 'denied'],
  training: ['specific', 'generic', 'denied'],
  team: ['several-here', 'several-elsewhere', 'only-one'],
  network: ['secured', 'mentioned', 'none'],
  boundaries: ['schedule', 'work-phone', 'limits-agreed', 'role-guidelines', 'own-health', 'available-always'],
  influence: ['arena', 'general', 'excluded'],
  standing: ['equal', 'team-member', 'assisting'],
  preparation: ['staff-prepared', 'commitment', 'unprepared'],
  leader: ['regular-contact', 'general-support', 'no-follow-up'],
  experienceDemand: ['required', 'advantage', 'irrelevant'],
  education: ['not-required', 'wanted', 'degree-required'],
  title: ['background'],
  role: ['task', 'undefined-role'],
  duties: [
    'peer-conversation',
    'share-experience-and-hope',
    'outreach',
    'bridge-and-mediate',
    'accompany-and-navigate',
    'activity-and-network',
    'groups-and-courses',
    'family-work',
    'advise-colleagues',
    'spread-knowledge',
    'service-development',
    'user-participation',
    'attitudes-and-language',
    'clinical-or-control',
  ],
} as const satisfies { [Fact in keyof Facts]?: readonly KindOf<Facts[Fact]>[] } & { role: readonly RoleKind[] };

export type WeighedFact = keyof typeof weighedKinds;
export type WeighedKind<Fact extends WeighedFact> = (typeof weighedKinds)[Fact][number];

/** `fact.kind`, in the order in which weights are stored. */
export const claims: readonly string[] = Object.entries(weighedKinds).flatMap(([fact, kinds]) =>
  kinds.map((kind) => `${fact}.${kind}`),
);
