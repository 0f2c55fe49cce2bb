import type { GateFact, Verdict } from '#src/analysis/facts/facts';
import { demandOf } from '#src/analysis/facts/experience-demand';
import { livedExperienceIn } from '#src/analysis/mentions/lived-experience';
import { isComputerHelp, peerTitleIn } from '#src/analysis/mentions/peer-title';
import { whyNoVacancy } from '#src/analysis/mentions/vacancy';
import { occursIn, without } from '#src/analysis/patterns/pattern';
import type { Doc } from '#src/analysis/text/doc';
import { evidenceAt } from '#src/analysis/text/evidence-at';

/** Own experience is put to work: what a peer worker does, whatever the title. */
const peerTask = '{peer}|likeperson\\p{L}*|håpsbærer\\p{L}*|peer support';

const professionalTask =
  '(medisin\\p{L}*|medication\\p{L}*|medicin\\p{L}*|(ut)?redning\\p{L}*|vedtak|sakshandsam\\p{L}*|saksbehandl\\p{L}*|budsjett\\p{L}*|budgets?|innkjøp|internkontroll|meny(en)?|therapy|terapi\\p{L}*|assessments?|autorisasjon|registered|diploma|licen[cs]ed|legitim\\p{L}*|fagbrev|tiltaksplan\\p{L}*|HMS|HMT|tenanc\\p{L}*|policy|submissions|vaktmester\\p{L}*)';

/**
 * Whether the ad is for a peer worker (codebook §2.2): `yes` when title or qualifications say so, `hybrid` when another
 * post wishes for own experience, `no` when a peer worker is only mentioned, or when this is no vacancy at all.
 */
export function readGate(doc: Doc): GateFact {
  const title = peerTitleIn(doc);
  const demands = livedExperienceIn(doc)
    .map((mention) => ({ mention, kind: demandOf(mention) }))
    .filter(({ kind }) => kind === 'required' || kind === 'advantage');
  const evidenceOf = (wanted: 'required' | 'advantage') =>
    demands
      .filter(({ kind }) => kind === wanted)
      .map(({ mention: { sentence, clause } }) => evidenceAt(sentence.passage, clause, sentence, `gate.${wanted}`));
  if (whyNoVacancy(doc) !== null || isComputerHelp(doc)) return verdict('no', []);
  if (title) return verdict('yes', [evidenceAt(title.sentence.passage, title, title.sentence, 'gate.title')]);
  const required = evidenceOf('required');
  // Under the title of another profession own experience is something more, however much it is wanted.
  if (required.length > 0) {
    const isPeer =
      namesPeers(doc) || (namesProfession(doc) ? isOpenTitle(doc) && bringsOwnStory(doc) : isPeerWork(doc));
    return verdict(isPeer ? 'yes' : 'hybrid', required);
  }
  const wished = evidenceOf('advantage');
  return wished.length > 0 ? verdict('hybrid', wished) : verdict('no', []);
}

const verdict = (kind: Verdict, evidence: GateFact['evidence']): GateFact => ({ verdict: kind, evidence });

const namesProfession = (doc: Doc): boolean => doc.titleSentences.some(({ text }) => occursIn('{profession}', text));

/** "Peer Support Coordinator": over peer workers or one of them, as own experience is demanded or not. */
const namesPeers = (doc: Doc): boolean => doc.titleSentences.some(({ text }) => occursIn('peer|{peer}', text));

/** Titles that anybody may hold, so that the tasks decide. */
const isOpenTitle = (doc: Doc): boolean =>
  doc.titleSentences.every(
    ({ text }) =>
      !occursIn(
        '{profession}',
        without('support workers?|konsulent|rådgiver|rådgjevar|kontaktperson|mentor|assistent', text),
      ),
  );

const bringsOwnStory = (doc: Doc): boolean =>
  doc.sentences.some(({ section, text }) => section !== 'about' && occursIn(peerTask, text)) &&
  !doc.sentences.some(({ text }) => occursIn(professionalTask, text));

const isPeerWork = (doc: Doc): boolean => {
  const told = doc.sentences.filter(({ section }) => section !== 'about');
  return (
    told.some(({ text }) => occursIn(peerTask, text) || occursIn('{require} ..8 {self}', text)) ||
    !told.some(({ text }) => occursIn(professionalTask, text))
  );
};
