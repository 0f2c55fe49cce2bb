import type { GateFact, Verdict } from '#src/analysis/facts/facts';
import { readEducation } from '#src/analysis/facts/education';
import { demandOf } from '#src/analysis/facts/experience-demand';
import { livedExperienceIn } from '#src/analysis/mentions/lived-experience';
import { isComputerHelp, openTitle, peerTitleIn, type PeerTitle } from '#src/analysis/mentions/peer-title';
import { whyNoVacancy } from '#src/analysis/mentions/vacancy';
import { occursIn, without } from '#src/analysis/patterns/pattern';
import { titlePatterns } from '#src/analysis/patterns/title';
import type { Doc, Sentence } from '#src/analysis/text/doc';
import { evidenceAt } from '#src/analysis/text/evidence-at';
import { weighPage, type PageSigns } from '#src/analysis/weighing/pages';
import { likeliestSentence } from '#src/analysis/weighing/weighed-findings';

/** Own experience is put to work: what a peer worker does, whatever the title. */
const peerTask = '{peer}|likeperson\\p{L}*|håpsbærer\\p{L}*|peer support';

const professionalTask =
  '(medisin\\p{L}*|medication\\p{L}*|medicin\\p{L}*|legemid\\p{L}*|legemiddel\\p{L}*|läkemedel\\p{L}*|(ut)?redning\\p{L}*|vedtak|sakshandsam\\p{L}*|saksbehandl\\p{L}*|budsjett\\p{L}*|budgets?|innkjøp|internkontroll|meny(en)?|therapy|terapi\\p{L}*|assessments?|autorisasjon|registered|diploma|(?<!(if|drive) )licen[cs]ed|legitim\\p{L}*|fagbrev|tiltaksplan\\p{L}*|HMS|HMT|prescri\\p{L}*|dispens\\p{L}*|injections?|injeksjon\\p{L}*|arrears|statutory|urin\\p{L}*|drug test\\p{L}*|personal care|treatment plans?|care plans?|dosett\\p{L}*|tenanc\\p{L}*|policy|submissions|vaktmester\\p{L}*)';
/** Said of somebody else, or not to be done: "skriver inte journal", "medicines are the nurse's". */
const otherwise = `{not} ..5 ${professionalTask}|${professionalTask} ..2 (er|is|are|är) ..2 {profession}|{profession} ..6 ${professionalTask}`;

/** How many of those who work there have lived through it, and that one more of them is sought. */
const someOfUs = `(alle|alla|all|every|each|hver|everyone|everybody|begge|both|half|halvparten|hälften|halvdelen|fleste|flesta|most|\\p{N}+|en|ein|one|to|två|two|tre|three|fire|fyra|four|fem|five|seks|sex|six|sju|syv|seven|åtte|åtta|otte|eight|ni|nine|ti|tio|ten) (av |of |af )?(oss|os|us|våre|våra|vores|our|de|dei|the|{colleague}|\\p{L}+ crew|[^.]{0,20}ansatte|[^.]{0,20}tilsette)?( ..5)? ({livedNoun}|{lived}|(use|bruker|brukar) .. {condition})`;
const oneMore =
  '(én|en|ein|ei|éin|one|två|to|two|ett) (til|till|more|mer|meir)|another|(the|den|det) (second|third|fourth|fifth|sixth|seventh|eighth|next|new|tredje|fjerde|fjärde|femte|sjette|sjätte|sjuende|sjuande|syvende|åttende|neste|nästa|nye|nya)|(være|vere|vara|bli|blive|be) (to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|two|three|four|five|six|seven|eight|nine|ten)|erstatt\\p{L}*|ersätt\\p{L}*|replace|(position|post|role|job|stilling\\p{L}*|tjänst\\p{L}*) ..3 (belongs|hører|hør|tilhører|tillhör)';

/**
 * Whether the ad is for a peer worker (codebook §2.2): `yes` when title or qualifications say so, `hybrid` when another
 * post wishes for own experience, `no` when a peer worker is only mentioned, or when this is no vacancy at all. Rules look
 * for what an ad must have; what else a page may be is told by all its words.
 */
export function readGate(doc: Doc): GateFact {
  const { signs, evidence } = judgeByRules(doc);
  const isInDoubt = doc.words >= enoughWordsAbout(signs) && (signs.verdict !== 'no' || namesTheRole(doc));
  const decided = isInDoubt ? weighPage(doc, signs) : signs.verdict;
  if (decided === 'no') return verdict('no', []);
  return verdict(decided, evidence.length > 0 ? evidence : likeliestEvidence(doc));
}

/**
 * Fewer words are a card or a piece of a page, which rules read as they stand. A plain short ad that names the role in its
 * title, with nothing in it that speaks against a vacancy, has too few words to be voted down by them.
 */
const enoughWordsAbout = ({ verdict: read, hasPeerTitle, whyNoVacancy: why }: PageSigns): number =>
  read === 'yes' && hasPeerTitle && why === null ? 150 : 120;

/**
 * Most ads are for other work, and have no word of the role. Little was learnt from such, so words are not asked about them.
 * "EK" alone is as often a surname.
 */
const namesTheRole = (doc: Doc): boolean =>
  [...doc.titleSentences, ...doc.sentences].some(({ text }) => occursIn('{peer}', without('ek', text)));

/** What rules make of a page, and the words by which it would be an ad. */
export function judgeByRules(doc: Doc): { signs: PageSigns; evidence: GateFact['evidence'] } {
  const whyNot = isComputerHelp(doc) ? 'computer-help' : whyNoVacancy(doc);
  const title = peerTitleIn(doc);
  const asVacancy = judgeVacancy(doc, title);
  return {
    signs: {
      verdict: whyNot === null ? asVacancy.verdict : 'no',
      whyNoVacancy: whyNot,
      hasPeerTitle: title !== null,
    },
    evidence: asVacancy.evidence,
  };
}

function judgeVacancy(doc: Doc, title: PeerTitle | null): GateFact {
  if (title) return verdict('yes', [evidenceAt(title.sentence.passage, title, title.sentence, 'gate.title')]);
  const demands = livedExperienceIn(doc)
    .map((mention) => ({ mention, kind: demandOf(mention) }))
    .filter(({ kind }) => kind === 'required' || kind === 'advantage');
  const evidenceOf = (wanted: 'required' | 'advantage') =>
    demands
      .filter(({ kind }) => kind === wanted)
      .map(({ mention: { sentence, clause } }) => evidenceAt(sentence.passage, clause, sentence, `gate.${wanted}`));
  const required = evidenceOf('required');
  // Under the title of another profession own experience is something more, however much it is wanted.
  if (required.length > 0) return verdict(isPeerPost(doc) ? 'yes' : 'hybrid', required);
  const joined = namesProfession(doc) ? [] : oneOfThem(doc);
  if (joined.length > 0) return verdict(isPeerPost(doc) ? 'yes' : 'hybrid', joined);
  const wished = evidenceOf('advantage');
  return wished.length > 0 ? verdict('hybrid', wished) : verdict('no', []);
}

/** Where no rule found any: the words that come nearest to asking for own experience. */
function likeliestEvidence(doc: Doc): GateFact['evidence'] {
  const sentence = likeliestSentence(doc, 'experienceDemand', 'required');
  return sentence ? [evidenceAt(sentence.passage, sentence, sentence, 'gate.weighed')] : [];
}

const verdict = (kind: Verdict, evidence: GateFact['evidence']): GateFact => ({ verdict: kind, evidence });

const namesProfession = (doc: Doc): boolean => doc.titleSentences.some(({ text }) => occursIn('{profession}', text));

/** "Peer Support Coordinator": over peer workers or one of them, as own experience is demanded or not. */
const namesPeers = (doc: Doc): boolean => doc.titleSentences.some(({ text }) => occursIn('peer|{peer}', text));

/** Titles that anybody may hold, so that the tasks decide. */
const isOpenTitle = (doc: Doc): boolean =>
  doc.titleSentences.every(({ text }) => !occursIn('{profession}', without(openTitle, text)));

/** The work is a peer worker's: of no profession, and own experience is not to be kept silent about. */
const isPeerPost = (doc: Doc): boolean =>
  namesPeers(doc) ||
  (namesProfession(doc)
    ? isOpenTitle(doc) && !isProfessional(doc) && !wantsDegree(doc) && (namesPeerTask(doc) || !isHidden(doc))
    : isPeerWork(doc));

const isPeerWork = (doc: Doc): boolean =>
  namesPeerTask(doc) || told(doc).some(({ text }) => occursIn('{require} ..8 {self}', text)) || !isProfessional(doc);

const namesPeerTask = (doc: Doc): boolean => told(doc).some(({ text }) => occursIn(peerTask, text));

const wantsDegree = (doc: Doc): boolean => readEducation(doc).some(({ kind }) => kind === 'degree-required');

const isHidden = (doc: Doc): boolean => titlePatterns.read(doc.sentences).some(({ kind }) => kind === 'hidden-role');

const told = (doc: Doc): Sentence[] => doc.sentences.filter(({ section }) => section !== 'about');

function isProfessional(doc: Doc): boolean {
  const lived = new Set(livedExperienceIn(doc).map(({ sentence }) => sentence));
  return told(doc).some(
    (sentence) =>
      !(lived.has(sentence) && !sentence.line.isBullet) &&
      occursIn(professionalTask, without(otherwise, sentence.text)),
  );
}

/** "Av våre ni ansatte har sju sonet. Nå skal vi ansette én til." */
function oneOfThem(doc: Doc): GateFact['evidence'] {
  return doc.sentences.flatMap((sentence, at) => {
    if (!occursIn(someOfUs, sentence.text)) return [];
    const after = doc.sentences.slice(at, at + 3).map(({ text }) => text);
    return occursIn(oneMore, without(someOfUs, after.join(' ')))
      ? [evidenceAt(sentence.passage, sentence, sentence, 'gate.one-of-them')]
      : [];
  });
}
