import type { Facts } from '#src/analysis/facts/facts';
import { readContract } from '#src/analysis/facts/contract';
import { readBoundaries } from '#src/analysis/facts/boundaries';
import { readDuties } from '#src/analysis/facts/duties';
import { readEducation } from '#src/analysis/facts/education';
import { readExperienceDemand } from '#src/analysis/facts/experience-demand';
import { readExperienceUse } from '#src/analysis/facts/experience-use';
import { readExtent } from '#src/analysis/facts/extent';
import { readFlags } from '#src/analysis/facts/flags';
import { readGate } from '#src/analysis/facts/gate';
import { readInfluence } from '#src/analysis/facts/influence';
import { readLeader } from '#src/analysis/facts/leader';
import { readNetwork } from '#src/analysis/facts/network';
import { readPreparation } from '#src/analysis/facts/preparation';
import { readRoleLimits } from '#src/analysis/facts/role-limits';
import { readStanding } from '#src/analysis/facts/standing';
import { readSupervision } from '#src/analysis/facts/supervision';
import { readTeam } from '#src/analysis/facts/team';
import { readTerms } from '#src/analysis/facts/terms';
import { readTitle } from '#src/analysis/facts/title';
import { readTraining } from '#src/analysis/facts/training';
import { readingPartsOf } from '#src/analysis/patterns/pattern';
import { buildDoc, type Doc } from '#src/analysis/text/doc';
import { nearestClaims, type Nearest } from '#src/analysis/weighing/weighed-findings';
import type { Language } from '#src/analysis/text/language';
import type { Posting } from '#src/posting/posting';

/** Everything read out of one posting. */
export interface Analysis {
  /** A fact whose reading failed throws when it is asked for, so that only what depends on it is lost. */
  facts: Facts;
  /** How near the ad comes to each of `claims` by the weight of its words, whatever rules make of it. */
  nearest: ReadonlyMap<string, Nearest>;
  language: Language;
  /** Number of words of the body. */
  words: number;
  /** Whether the body was longer than what is analysed. */
  capped: boolean;
  /** What went otherwise than planned; no text of the ad. */
  trace: { step: string; detail: string }[];
}

type Readers = { [Name in keyof Facts]: (doc: Doc) => Facts[Name] };

/** How each fact is read. Each stands alone: none knows the others. */
const readers: Readers = {
  gate: readGate,
  contract: readContract,
  extent: readExtent,
  terms: readTerms,
  duties: readDuties,
  roleLimits: readRoleLimits,
  experienceUse: readExperienceUse,
  supervision: readSupervision,
  training: readTraining,
  team: readTeam,
  network: readNetwork,
  boundaries: readBoundaries,
  influence: readInfluence,
  standing: readStanding,
  preparation: readPreparation,
  leader: readLeader,
  experienceDemand: readExperienceDemand,
  education: readEducation,
  title: readTitle,
  flags: readFlags,
};

/** Everything that readers look for words in. */
const wordsOf = ({ title, fields, body }: Doc): string =>
  [title.text, ...fields.flatMap(({ field = '', text }) => [field, text]), body.text].join('\n');

/** Reads a posting. Pure: the same posting gives the same analysis. */
export function analyse(posting: Posting): Analysis {
  const doc = buildDoc(posting);
  const trace: Analysis['trace'] = [];
  const facts = {} as Facts;
  readingPartsOf(wordsOf(doc), () => {
    for (const name of Object.keys(readers) as (keyof Facts)[]) readFact(name);
  });
  return { facts, nearest: readNearest(), language: doc.language, words: doc.words, capped: doc.capped, trace };

  function readNearest(): Analysis['nearest'] {
    try {
      return nearestClaims(doc);
    } catch (error) {
      note('nearest', error);
      return new Map();
    }
  }

  function note(step: string, error: unknown): void {
    trace.push({ step, detail: `Could not be read: ${error instanceof Error ? error.name : typeof error}.` });
  }

  function readFact<Name extends keyof Facts>(name: Name): void {
    try {
      facts[name] = readers[name](doc);
    } catch (error) {
      note(name, error);
      Object.defineProperty(facts, name, {
        get() {
          throw error;
        },
      });
    }
  }
}
