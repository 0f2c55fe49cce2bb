import type { Finding, RoleLimitKind } from '#src/analysis/facts/facts';
import { roleLimitPatterns } from '#src/analysis/patterns/role-limits';
import type { Doc } from '#src/analysis/text/doc';
import { likelySentences, weighedWith } from '#src/analysis/weighing/weighed-findings';

/** What the ad says of the role's limits and of where it stands. */
export const readRoleLimits = (doc: Doc): Finding<RoleLimitKind>[] =>
  weighedWith(
    doc,
    'roleLimits',
    roleLimitPatterns.read(
      likelySentences(doc, 'roleLimits').filter(({ line, section }) => !line.isHeading && section !== 'about'),
    ),
  );
