import { useCallback } from 'preact/hooks';
import { listCodings, listDecisions } from '#src/library/projects/coding-store';
import { recordsWithIds } from '#src/library/projects/harvest-store';
import type { Project } from '#src/library/projects/project';
import { answersOfCoding, answersOfReport } from '#src/research/agreement/answers';
import { agreementBetween, type CoderAgreement } from '#src/research/agreement/between-coders';
import { compareWithReference, type ReferenceComparison } from '#src/research/agreement/against-reference';
import { adjudicated } from '#src/research/coding/adjudication';
import { seededRandom } from '#src/research/seeded-random';
import { FaultNote } from '../../pages/fault-note';
import { useLoaded } from '../../pages/use-loaded';
import { agreementStrings } from '../../strings/agreement';
import type { Locale } from '../../strings/locale';
import { CoderAgreementTable } from './coder-agreement-table';
import { EngineComparison } from './engine-comparison';

interface Agreements {
  between: CoderAgreement;
  engine: ReferenceComparison;
}

/** Draws for each interval: enough for steady second decimals (`agreement/bootstrap`). */
const replicates = 1000;
/** The name under which what coders agreed on or settled stands beside them; it is not shown. */
const settled = 'settled';
/** Where no sample was drawn there is no seed of its own. */
const defaultSeed = 1;

/** How far coders agree with each other, and how well the engine finds what they agreed on. */
export function AgreementView({ project, locale }: { project: Project; locale: Locale }) {
  const { id, codingPlan } = project;
  const seed = codingPlan?.sampling.seed ?? defaultSeed;
  const load = useCallback(() => agreementsIn(id, seed), [id, seed]);
  const [agreements, reload] = useLoaded(load, ['codings', 'decisions', 'harvest']);
  const texts = agreementStrings[locale];
  if (agreements.kind === 'failed') return <FaultNote fault={agreements.fault} locale={locale} onAgain={reload} />;
  if (agreements.kind === 'loading') return <p role="status">{texts.counting}</p>;
  const { between, engine } = agreements.value;
  return (
    <>
      <p class="lead">{texts.lead}</p>
      {between.records === 0 ? (
        <p class="empty">{texts.none}</p>
      ) : (
        <CoderAgreementTable agreement={between} locale={locale} />
      )}
      {engine.records > 0 && <EngineComparison comparison={engine} locale={locale} />}
      <p class="soft">{texts.how(String(seed), String(replicates))}</p>
    </>
  );
}

async function agreementsIn(projectId: string, seed: number): Promise<Agreements> {
  const [codings, decisions] = await Promise.all([listCodings(projectId), listDecisions(projectId)]);
  const reference = adjudicated(codings, decisions, settled);
  const records = await recordsWithIds(
    projectId,
    reference.map(({ recordId }) => recordId),
  );
  return {
    between: agreementBetween(codings, { replicates, random: seededRandom(seed) }),
    engine: compareWithReference(
      reference.map(answersOfCoding),
      records.map(({ id, reports }) => answersOfReport(id, reports[reports.length - 1]!)),
      { replicates, random: seededRandom(seed) },
    ),
  };
}
