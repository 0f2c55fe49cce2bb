import type { Analysis } from '#src/analysis/analyse';
import type { Facts, Finding } from '#src/analysis/facts/facts';
import { checkEvidence } from '#src/assessment/checked-evidence';
import { doubtsAbout, type Notice } from '#src/assessment/doubts';
import { engineVersion } from '#src/assessment/engine-version';
import { judgeCriteria } from '#src/assessment/judge-criteria';
import type { Report, TraceEntry } from '#src/assessment/report';
import { sumUp } from '#src/assessment/sum-up';
import { chooseWeights, namedWeights } from '#src/assessment/weights';
import type { Evidence } from '#src/posting/evidence';
import type { Posting } from '#src/posting/posting';
import { textHash } from '#src/posting/text-hash';
import { duties } from '#src/rubric/duties';
import { flags } from '#src/rubric/flags';
import type { Level } from '#src/rubric/level';
import { rubricVersion } from '#src/rubric/version';
import type { WeightChoice } from '#src/rubric/weight-choice';

export interface AssessOptions {
  /** Weight profile or own weights; `default` when not given. */
  weights?: WeightChoice;
}

/**
 * Turns what was read out of a posting into its report. Keys come in a fixed order, so that the same posting, versions
 * and weights give the same report byte for byte.
 *
 * @throws {RangeError} when `options.weights` cannot be used
 */
export function buildReport(posting: Posting, analysis: Analysis, { weights = 'default' }: AssessOptions = {}): Report {
  const facts = withFallbacks(analysis.facts);
  const chosen = chooseWeights(weights);
  const trace: TraceEntry[] = [...analysis.trace];
  const kept = (evidence: readonly Evidence[], step: string): Evidence[] => {
    const { standing, dropped } = checkEvidence(posting, evidence);
    for (const { rule } of dropped) {
      trace.push({ step, detail: `The words of rule ${rule} do not stand where it says; left out.` });
    }
    return standing;
  };
  const opening = {
    schemaVersion: 1,
    engineVersion,
    rubricVersion,
    id: posting.id,
    portal: posting.portal,
    url: posting.url,
    title: posting.title,
    employer: posting.hiringOrganization ?? null,
    textHash: textHash(posting),
    language: analysis.language,
    gate: facts.gate.verdict,
    gateEvidence: kept(facts.gate.evidence, 'gate'),
  } as const;

  if (posting.textStatus === 'unreadable') {
    return { ...opening, ...nothingRead(), ...namedWeights(chosen), ...noScore, notices: ['unreadable'], trace };
  }
  const contract = {
    term: facts.contract.term,
    basis: facts.contract.basis,
    prospectOfPermanent: facts.contract.prospectOfPermanent,
    extentMin: facts.extent.min,
    extentMax: facts.extent.max,
    hoursPerWeek: facts.extent.hoursPerWeek,
    positions: facts.contract.positions,
  };
  const supervision = { received: facts.supervision.received, given: facts.supervision.given };
  const capped: Notice[] = analysis.capped ? ['text-capped'] : [];

  if (facts.gate.verdict === 'no') {
    // The contract of another profession's post is still a fact to count; nothing in it is held against the advice.
    return {
      ...opening,
      ...nothingRead(),
      contract,
      supervision,
      ...namedWeights(chosen),
      ...noScore,
      notices: ['not-peer-work', ...capped],
      trace,
    };
  }

  const doubts = doubtsAbout(posting, { ...analysis, facts });
  // Doubt about the whole ad leaves nothing without doubt: `low` is then 0 and the interval wide. Lowering everything
  // to `low` instead would make the score 0, which would read as a verdict on an ad we only are not sure of.
  // The criteria see the facts as they are, so that each that needs a broken one says so itself.
  const judged = judgeCriteria(posting, analysis, doubts.length > 0 ? 'medium' : 'high');
  trace.push(...judged.trace);
  const sum = sumUp(judged.assessments, chosen, doubts.length === 0);

  const toldOfSupervision = receivedBy[judged.assessments['regular-supervision'].level];

  const dutyEvidence = evidenceById(duties, facts.duties.duties, (evidence) => kept(evidence, 'duties'));
  const flagEvidence = evidenceById(flags, facts.flags, (evidence) => kept(evidence, 'flags'));
  return {
    ...opening,
    criteria: judged.assessments,
    contract,
    supervision: { ...supervision, received: toldOfSupervision },
    duties: Object.keys(dutyEvidence),
    dutyEvidence,
    flags: Object.keys(flagEvidence),
    flagEvidence,
    ...namedWeights(chosen),
    ...sum.figures,
    notices: [...doubts, ...capped, ...sum.notices],
    trace,
  };
}

/** What an ad says of supervision for the employee, by the level of the criterion that asks for it: one and the same thing. */
const receivedBy = {
  met: 'regular',
  partly: 'unspecific',
  'not-stated': 'none',
  contradicted: 'denied',
  unclear: 'unclear',
} as const satisfies Record<Level, Report['supervision']['received']>;

/** The facts a report shows beside its criteria, with nothing said in place of what could not be read. */
function withFallbacks(facts: Facts): Pick<Facts, Shown> {
  const read = <Name extends Shown>(name: Name): Pick<Facts, Shown>[Name] => {
    try {
      return facts[name];
    } catch {
      // The analysis has noted it in the trace.
      return unread[name];
    }
  };
  return {
    gate: read('gate'),
    contract: read('contract'),
    extent: read('extent'),
    supervision: read('supervision'),
    duties: read('duties'),
    flags: read('flags'),
  };
}

type Shown = 'gate' | 'contract' | 'extent' | 'supervision' | 'duties' | 'flags';

const unread: Pick<Facts, Shown> = {
  gate: { verdict: 'no', evidence: [] },
  contract: {
    term: 'unstated',
    basis: null,
    prospectOfPermanent: false,
    positions: 1,
    otherPosts: false,
    conflict: false,
    findings: [],
  },
  extent: { min: null, max: null, hoursPerWeek: null, conflict: false, findings: [] },
  supervision: { received: 'none', given: false, findings: [] },
  duties: { duties: [], role: [] },
  flags: [],
};

/** What a report holds where nothing could or should be read. */
const nothingRead = () =>
  ({
    criteria: {},
    contract: {
      term: 'unstated',
      basis: null,
      prospectOfPermanent: false,
      extentMin: null,
      extentMax: null,
      hoursPerWeek: null,
      positions: 1,
    },
    supervision: { received: 'none', given: false },
    duties: [],
    dutyEvidence: {},
    flags: [],
    flagEvidence: {},
  }) satisfies Partial<Report>;

const noScore = {
  score: null,
  low: null,
  high: null,
  coverage: null,
  fit: null,
  band: null,
  bandNeighbour: null,
} satisfies Partial<Report>;

/** The evidence of each entry that has any, in the order of the registry. */
function evidenceById<Id extends string>(
  registry: readonly { id: Id }[],
  findings: readonly Finding<Id>[],
  kept: (evidence: readonly Evidence[]) => Evidence[],
): Record<string, Evidence[]> {
  return Object.fromEntries(
    registry
      .map(({ id }) => [id, kept(findings.filter(({ kind }) => kind === id).map(({ evidence }) => evidence))] as const)
      .filter(([, evidence]) => evidence.length > 0),
  );
}
