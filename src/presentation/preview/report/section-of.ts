import type { CriterionId } from '#src/rubric/criteria';

/** Sections that can be made where an ad has none. */
export type NewSection = 'duties' | 'offer' | 'qualifications' | 'post' | 'about';

/** Where in an ad something is said, the likeliest first; the first is made where none of them is there. */
export const sectionsOf: Record<CriterionId, readonly [NewSection, ...string[]]> = {
  'permanent-position': ['offer', 'post'],
  'position-size': ['offer', 'post'],
  'equal-terms': ['offer'],
  'role-description': ['duties'],
  'role-expectations': ['duties', 'post'],
  'lived-experience-use': ['duties'],
  'regular-supervision': ['offer'],
  'role-training': ['offer'],
  'not-alone': ['offer', 'about'],
  'peer-network': ['offer'],
  'clear-boundaries': ['offer'],
  'service-development': ['duties'],
  'equal-colleague': ['offer', 'about'],
  'prepared-workplace': ['about', 'post', 'offer'],
  'leader-support': ['offer'],
  'lived-experience-required': ['qualifications', 'personal'],
  'no-education-barrier': ['qualifications', 'personal'],
  'clear-title-and-background': ['post', 'about', 'qualifications'],
};
