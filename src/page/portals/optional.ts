import { easycruit } from '#src/page/portals/easycruit';
import { emply } from '#src/page/portals/emply';
import { glassdoor } from '#src/page/portals/glassdoor';
import { governmentjobs } from '#src/page/portals/governmentjobs';
import { hrManager } from '#src/page/portals/hr-manager';
import { hrOn } from '#src/page/portals/hr-on';
import { indeed } from '#src/page/portals/indeed';
import { jobindex } from '#src/page/portals/jobindex';
import { jobnet } from '#src/page/portals/jobnet';
import { jobsNhsUk } from '#src/page/portals/jobs-nhs-uk';
import { jobylon } from '#src/page/portals/jobylon';
import { karrierestart } from '#src/page/portals/karrierestart';
import { linkedin } from '#src/page/portals/linkedin';
import { platsbanken } from '#src/page/portals/platsbanken';
import type { Portal } from '#src/page/portals/portal';
import { reachmee } from '#src/page/portals/reachmee';
import { recman } from '#src/page/portals/recman';
import { seek } from '#src/page/portals/seek';
import { teamtailor } from '#src/page/portals/teamtailor';
import { trac } from '#src/page/portals/trac';

/** The portals that a person has to allow first, in the order of `optionalHosts`. */
export const optionalPortals: readonly Portal[] = [
  easycruit,
  emply,
  glassdoor,
  governmentjobs,
  hrManager,
  hrOn,
  indeed,
  jobindex,
  jobnet,
  jobsNhsUk,
  jobylon,
  karrierestart,
  linkedin,
  platsbanken,
  reachmee,
  recman,
  seek,
  teamtailor,
  trac,
];
