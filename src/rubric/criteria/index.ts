import { clearBoundaries } from '#src/rubric/criteria/clear-boundaries';
import { clearTitleAndBackground } from '#src/rubric/criteria/clear-title-and-background';
import { equalColleague } from '#src/rubric/criteria/equal-colleague';
import { equalTerms } from '#src/rubric/criteria/equal-terms';
import { leaderSupport } from '#src/rubric/criteria/leader-support';
import { livedExperienceRequired } from '#src/rubric/criteria/lived-experience-required';
import { livedExperienceUse } from '#src/rubric/criteria/lived-experience-use';
import { noEducationBarrier } from '#src/rubric/criteria/no-education-barrier';
import { notAlone } from '#src/rubric/criteria/not-alone';
import { peerNetwork } from '#src/rubric/criteria/peer-network';
import { permanentPosition } from '#src/rubric/criteria/permanent-position';
import { positionSize } from '#src/rubric/criteria/position-size';
import { preparedWorkplace } from '#src/rubric/criteria/prepared-workplace';
import { regularSupervision } from '#src/rubric/criteria/regular-supervision';
import { roleDescription } from '#src/rubric/criteria/role-description';
import { roleExpectations } from '#src/rubric/criteria/role-expectations';
import { roleTraining } from '#src/rubric/criteria/role-training';
import { serviceDevelopment } from '#src/rubric/criteria/service-development';

/** Every criterion, in the order people see them: C01 to C18. */
export const criteria = [
  permanentPosition,
  positionSize,
  equalTerms,
  roleDescription,
  roleExpectations,
  livedExperienceUse,
  regularSupervision,
  roleTraining,
  notAlone,
  peerNetwork,
  clearBoundaries,
  serviceDevelopment,
  equalColleague,
  preparedWorkplace,
  leaderSupport,
  livedExperienceRequired,
  noEducationBarrier,
  clearTitleAndBackground,
] as const;

export type CriterionId = (typeof criteria)[number]['id'];
