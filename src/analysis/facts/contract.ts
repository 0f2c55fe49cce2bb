import type { ContractBasis, ContractFact, ContractKind, Finding } from '#src/analysis/facts/facts';
import { isOfOthersPost, isOthersTerms, passingStaff } from '#src/analysis/mentions/others-terms';
import { isBundle, isOfAnotherRole, isOfLaterPosts, postOwners } from '#src/analysis/mentions/posts';
import { contractPatterns } from '#src/analysis/patterns/contract';
import { combined, findIn, occursIn, without } from '#src/analysis/patterns/pattern';
import { countPositions } from '#src/analysis/facts/positions';
import { countWord } from '#src/analysis/quantities/count';
import { scanExtents } from '#src/analysis/quantities/extent';
import type { Doc, Sentence } from '#src/analysis/text/doc';
import { evidenceAt, standsIn } from '#src/analysis/text/evidence-at';
import { oncePerDoc } from '#src/analysis/text/once-per-doc';
import { answerTo } from '#src/analysis/text/answer';
import { weighedIn } from '#src/analysis/weighing/weighed-findings';
import type { Evidence } from '#src/posting/evidence';

/** Labels under which portals and ads state the form of employment. */
export const contractLabel =
  '(\\p{L}*(ansett|ansæt|tilset|anställ)\\p{L}*|jobtype|kontrakt\\p{L}*|type ansettelse|ansettelsesform|ansettelse|ansettelsestype|tilsetjingsform|tilsettingsform|tilsetjing|stillingstype|varighet|arbeidsforhold|ansettelsesforhold|tilsettingsforhold|tilsetjingsforhold|ansættelsesform|ansættelsesvilkår|ansættelse|anställningsform|anställningstyp|anställning|varaktighet|contract|contract type|type of contract|employment type|employment status|employment|job type|position type|tenure|work type|assignment|vacancy type|appointment type|status|term|duration|basis|type|position|post|stilling|form of employment|kontrakttype)';

/** A value beside a label needs no noun: "Fast", "Vikariat", "Permanent". */
const bare: { kind: ContractKind; basis: ContractBasis | null; match: string }[] = [
  { kind: 'on-call', basis: 'on-call', match: '{onCall}|bank|ved behov|vid behov|as needed|as required' },
  { kind: 'temporary', basis: 'substitute', match: '\\p{L}*vikariat\\p{L}*|vikar|(maternity|leave) cover' },
  { kind: 'temporary', basis: 'project', match: '(prosjekt|projekt|project)\\p{L}*' },
  { kind: 'temporary', basis: 'engagement', match: 'engasjement\\p{L}*|sessional|oppdrag' },
  {
    kind: 'temporary',
    basis: 'trainee',
    match: '(lærling|trainee|apprentice|arbeidstrening|tiltaksplass|praksis)\\p{L}*',
  },
  {
    kind: 'temporary',
    basis: 'fixed-term',
    match: `{temporary}|^\\P{L}*(until|til|fram til|frem til|till|to) (\\P{L}*\\p{L}+ ){0,3}\\P{L}*\\p{N}{4}|^\\P{L}*contract\\P{L}*$|contract[ -]to[ -](hire|perm\\p{L}*)|fixed|non[ -]ongoing|(\\p{N}{1,2}|${countWord}|one|ett|eitt)( \\p{N}+)? (months?|years?|år|måneder|månader|mnd|mdr)`,
  },
  { kind: 'permanent', basis: null, match: '{permanent}|regular|fastansatt|perm' },
];

const basisOfRule: Record<string, ContractBasis | undefined> = {
  'contract.substitute': 'substitute',
  'contract.somebody-away': 'substitute',
  'contract.project': 'project',
  'contract.engagement': 'engagement',
  'contract.fixed-term': 'fixed-term',
  'contract.for-a-time': 'fixed-term',
  'contract.on-call': 'on-call',
  'contract.trainee': 'trainee',
};

interface Reading {
  finding: Finding<ContractKind>;
  basis: ContractBasis | null;
  from: 'text' | 'field';
}

/** Form of employment and number of posts of the peer worker's post (codebook §2.2, conflict rule). */
export const readContract = oncePerDoc((doc: Doc): ContractFact => {
  const otherPosts = isBundle(doc);
  const owners = otherPosts ? postOwners(doc) : null;
  const isOurs = (sentence: Sentence): boolean => owners?.get(sentence) !== 'other';
  const sentences = doc.sentences.filter(
    (sentence) =>
      isOurs(sentence) && !isElsewhere(sentence) && !isOfAnotherRole(doc, sentence.text) && !isOfLaterPosts(sentence),
  );
  const told = [
    ...labelReadings(sentences),
    ...tersely(doc, [...doc.titleSentences.filter(({ text }) => occursIn('regular|{permanent}', text)), ...sentences]),
    ...textReadings(doc, [...doc.titleSentences, ...sentences]),
    ...sentences.flatMap((sentence, nth) => answeredReading(sentence, sentences[nth + 1])),
  ];
  // In an ad for several posts the fields may be the other one's.
  const fields = fieldReadings(doc);
  const readings =
    otherPosts && told.length > 0 ? told : [...fields, ...told.filter((one) => !isBesideField(one, fields))];
  const weighed = weighedReadings(doc, sentences, readings);
  const positions = countPositions(doc, sentences);
  const all = [...readings, ...weighed];
  const ours = all.filter((one) => !isBesidePermanent(one, all));
  const settled = ours.filter((one) => !isBesideOnCall(one, ours));
  const isOnePost = positions <= 1 && !otherPosts;
  return { ...settle(isOnePost ? withoutPassingWord(settled) : settled), positions, otherPosts };
});

/** What words say of the contract where no rule read one; and beside a temporary one, that it may become permanent. */
function weighedReadings(doc: Doc, sentences: readonly Sentence[], readings: readonly Reading[]): Reading[] {
  const isRead = (kind: ContractKind): boolean => readings.some(({ finding }) => finding.kind === kind);
  const mayStay = isRead('temporary') && !isRead('permanent') && !isRead('prospect-of-permanent');
  return weighedIn(doc, 'contract', (sentence) => {
    const at = sentences.indexOf(sentence);
    return at >= 0 && answerTo(sentence.text, sentences[at + 1]?.text ?? '') !== 'no';
  })
    .filter(({ kind }) => readings.length === 0 || (mayStay && kind === 'prospect-of-permanent'))
    .filter(({ kind, evidence }) => kind !== 'prospect-of-permanent' || !isNoProspect(evidence.quote))
    .filter(({ kind, evidence }) => kind !== 'permanent' || !isOthers(doc, sentences, evidence))
    .filter(({ kind, evidence }) => kind !== 'temporary' || !isElsewheres(sentences, evidence))
    .map((finding) => ({ finding, basis: finding.kind === 'temporary' ? 'fixed-term' : null, from: 'text' }));
}

/** "Is the job permanent? Yes." */
function answeredReading(sentence: Sentence, next: Sentence | undefined): Reading[] {
  if (!next || next.passage !== sentence.passage || answerTo(sentence.text, next.text) !== 'yes') return [];
  if (!occursIn('(er|is|är|blir|bliver) (\\p{L}+ ){0,3}{permanent}', sentence.text)) return [];
  const evidence = evidenceAt(
    sentence.passage,
    { start: sentence.start, end: next.end },
    sentence,
    'contract.answered',
  );
  return [{ finding: { kind: 'permanent', confidence: 'high', evidence }, basis: null, from: 'text' }];
}

/** "Med mulighet for forlengelse": longer is not for good. Nor does a word or two tell of what may come: "Vikariat ut året." */
const isNoProspect = (quote: string): boolean =>
  quote.split(/\s+/u).length < fewestWords ||
  (occursIn('(exten|renew|forleng|forlæng|förläng)\\p{L}*', quote) &&
    !occursIn('{permanent}|regular|fast\\p{L}*|core|budsjett\\p{L}*|budget\\p{L}*|drift\\p{L}*', quote));
const fewestWords = 5;

/** Where an ad speaks of the employer, of contacts and of demands, contracts are other people's. */
const isElsewhere = ({ section }: Sentence): boolean => section === 'contact' || section === 'personal';

/**
 * Pay by the hour or by the time, and being called for in the work, is of no kind of contract where one is permanent; nor is
 * anything of passing work beside a term that stands by itself: "Permanent, 30 hours."
 */
const isBesidePermanent = ({ finding }: Reading, all: readonly Reading[]): boolean =>
  finding.kind === 'on-call' &&
  all.some((one) => one.finding.kind === 'permanent') &&
  (all.some((one) => one.finding.evidence.rule === 'contract.text-permanent') ||
    !occursIn(
      '{post}|\\p{L}*(vikar|kontrakt|stilling|tjänst)\\p{L}*|tilkalling\\p{L}*|bank|casual|contract',
      finding.evidence.quote,
    ));

/** Whoever is called for single shifts works beside the permanent staff: in running text it is they who are permanent. */
const isBesideOnCall = ({ finding }: Reading, all: readonly Reading[]): boolean =>
  finding.evidence.rule === 'contract.permanent' &&
  all.some((one) => one.finding.kind === 'on-call') &&
  !all.some((one) => one.finding.kind === 'permanent' && one.finding.evidence.rule !== 'contract.permanent');

/**
 * One post is of one kind. What ends and is not the post stands beside a plain word that the post does not; and a single word in running text that something is permanent is then about the colleagues or the service,
 * where the text itself tells that the post ends; but beside a field that says so, it contradicts it (conflict rule).
 */
function withoutPassingWord(readings: readonly Reading[]): Reading[] {
  const permanent = readings.filter(({ finding }) => finding.kind === 'permanent');
  const [only] = permanent;
  const isPassing =
    permanent.length === 1 &&
    only!.finding.evidence.field === undefined &&
    !occursIn(combined`${oneOfSeveral}|${tellsOfThePost}`, only!.finding.evidence.quote) &&
    ['contract.permanent', 'contract.weighed-permanent'].includes(only!.finding.evidence.rule);
  const endsByText = readings.some(({ finding, from }) => finding.kind === 'temporary' && from === 'text');
  // "Permanent, 32 hours. The building fund runs to 2027.": what ends is something else.
  const isPlain = permanent.some(
    ({ finding: { evidence } }) =>
      ['contract.text-permanent', 'contract.field-permanent', 'contract.answered'].includes(evidence.rule) ||
      occursIn(tellsOfThePost, evidence.quote),
  );
  const isOther = ({ finding: { kind, evidence }, from }: Reading): boolean =>
    isPlain &&
    kind === 'temporary' &&
    from === 'text' &&
    evidence.field === undefined &&
    ['contract.fixed-term', 'contract.project', 'contract.for-a-time'].includes(evidence.rule) &&
    !occursIn(namesThePost, evidence.quote);
  return readings.filter((one) => !(isPassing && endsByText && one === only) && !isOther(one));
}

/** Said of the post that the ad is for, and of no post that somebody else has. */
const tellsOfThePost =
  '^\\P{L}*(stillingen|stillinga|tjänsten|jobben|plassen|(the|this) (post|position|role|job)|it|this|den|ho|det|denne|dette|you|du) |(we|vi|me) (\\p{L}+ )?(have|offer|seek|søker|søkjer|söker|søger|tilbyr|har|are (hiring|seeking|looking for))';
/** "The one is permanent, the other runs to June": two posts, whatever was counted. */
const oneOfSeveral =
  '(den|det) (ene|eine|andre|første|fyrste|ena|andra|anden)|one (of|job|post|position|role)|(the|a) (other|first|second)|(én|éin|ein|en|one) (er|is|är) {permanent}';

/**
 * Where a field says that the post is permanent, a word of passing work in the text is about the post only where the post is
 * named beside it: "the duty manager on call" and "summer temps" are not.
 */
const isBesideField = ({ finding, from }: Reading, fields: readonly Reading[]): boolean =>
  from === 'text' &&
  (finding.kind === 'temporary' || finding.kind === 'on-call') &&
  fields.some((one) => one.finding.kind === 'permanent') &&
  !occursIn(namesThePost, finding.evidence.quote);
const namesThePost =
  '{post}|{you}|{peer}|(den|det|ho|it|denne|dette|this) (er|är|is|varer|lasts|gjelder|gjeld|runs)|\\p{L}*(ansett|ansæt|tilset|anställ)\\p{L}*|\\p{L}*(vikariat|engasjement|kontrakt|stilling|tjänst)\\p{L}*|varighet|varigheit|duration|contract|appointment|employment|secondment|fixed[ -]term|cover|åremål\\p{L}*';

function fieldReadings(doc: Doc): Reading[] {
  return doc.fieldSentences
    .filter(({ passage: { field = '' } }) => isWhole(contractLabel, field))
    .flatMap((sentence) => bareReadings(sentence, sentence.text, 'field'));
}

/**
 * "Fast, 100 %." or "… 34.5 hours a week, permanent": between commas with nothing but the terms of a post, a term needs
 * no noun either, where the sentence tells of a post's size.
 */
function tersely(doc: Doc, sentences: readonly Sentence[]): Reading[] {
  return sentences.flatMap((sentence): Reading[] => {
    const { text, section } = sentence;
    if (
      ['duties', 'about', 'qualifications'].includes(section) ||
      !occursIn(combined`{permanent}|{temporary}|regular|${length}`, text)
    )
      return [];
    const alone = text
      .split(/[,;|()–•:]|\. |\.$| - /u)
      .find((part) => occursIn(termOrLength, part) && !/\p{L}/u.test(without(termsOfAPost, part)));
    if (alone === undefined || isOthersTerms(doc, sentence, sentence.start + text.indexOf(alone))) return [];
    const isShort = text.length < 60 && !/\p{L}/u.test(without(termsOfAPost, text));
    const tellsSize =
      occursIn('{fullTime}|{partTime}|{halfTime}|{post}|{peer}', text.replace(alone, ' ')) ||
      scanExtents(text).length > 0;
    return isShort || tellsSize ? bareReadings(sentence, alone, 'text') : [];
  });
}

/** A term, or nothing but a length: "One post, 20 hours per week, twelve months." */
const length = `(\\p{N}{1,2}|${countWord}) (months?|years?|år|måneder|månader|mnd|mdr|mån)`;
const termOrLength = `{permanent}|{temporary}|^\\P{L}*regular( (full|part)[ -]time)?\\P{L}*$|^\\P{L}*${length}\\P{L}*$`;
const termsOfAPost = `{permanent}|regular|{temporary}|{fullTime}|{partTime}|{halfTime}|{post}|prosent|percent|procent|pst|fte|wte|og|and|och|eller|or|i|på|én|ein|éin|en|ett|one|a|an|months?|years?|år|måneder|månader|månad|mnd|${countWord}|hours?|timer|timar|after|etter|efter|probation\\p{L}*|prøvetid\\p{L}*|provanställning\\p{L}*|begge|both|alle|all`;

/** "Tilsetjingsform: Mellombels i 12 månader" in the text is as good as a field. */
function labelReadings(sentences: readonly Sentence[]): Reading[] {
  return sentences.flatMap((sentence) => {
    const [, label = '', value = ''] = /^(?:• )?([^:]{2,40}): ?(.{2,120})$/u.exec(sentence.text) ?? [];
    return isWhole(contractLabel, label) ? bareReadings(sentence, value, 'text') : [];
  });
}

function bareReadings(sentence: Sentence, value: string, from: Reading['from']): Reading[] {
  const prospect = contractPatterns.read([sentence]).filter(({ kind }) => kind === 'prospect-of-permanent');
  // "Permanent after three months' probation" has no end.
  const terms = without(
    combined`(uten|utan|uden|without|{not}) (\\p{L}+ )?{temporary}|${length}\\P{L}*(probation|prøvetid|prøveperiode|provanställning)\\p{L}*|(probation|prøvetid|prøveperiode|provanställning)\\p{L}* ..3 ${length}`,
    value,
  );
  const found = bare.find(
    ({ kind, match }) => (kind !== 'permanent' || prospect.length === 0) && occursIn(match, terms),
  );
  const own: Reading[] = found
    ? [
        {
          finding: {
            kind: found.kind,
            confidence: 'high',
            evidence: evidenceAt(sentence.passage, sentence, sentence, `contract.${from}-${found.kind}`),
          },
          basis: found.basis,
          from,
        },
      ]
    : [];
  const both =
    found?.kind === 'temporary' &&
    prospect.length === 0 &&
    occursIn('{permanent}', value) &&
    /[,/&+]|(?<!\p{L})(?:og|and|och|eller|or)(?!\p{L})/iu.test(value);
  return [
    ...own,
    ...(both ? [{ finding: { ...own[0]!.finding, kind: 'permanent' as const }, basis: null, from }] : []),
    ...prospect.map((finding): Reading => ({ finding, basis: null, from })),
  ];
}

function textReadings(doc: Doc, sentences: readonly Sentence[]): Reading[] {
  return contractPatterns
    .read(sentences)
    .filter(({ kind, evidence }) => kind !== 'permanent' || !isOthers(doc, sentences, evidence))
    .filter(
      ({ kind, evidence }) =>
        (kind !== 'temporary' && kind !== 'on-call') ||
        !(occursIn(earlier, evidence.quote) || isElsewheres(sentences, evidence)),
    )
    .map((finding) => ({ finding, basis: basisOfRule[finding.evidence.rule] ?? null, from: 'text' }));
}

/** Whether what ends is another post, or something that the post does not depend on. */
function isElsewheres(sentences: readonly Sentence[], evidence: Evidence): boolean {
  const sentence = sentenceWith(sentences, evidence);
  if (!sentence) return false;
  const from = sentence.text.indexOf(evidence.quote);
  const word = findIn('{temporary}|\\p{L}*vikar\\p{L}*|\\p{N}', evidence.quote)?.start ?? evidence.quote.length;
  return (
    occursIn(notThisPost, sentence.text) ||
    occursIn(passingStaff, evidence.quote) ||
    /^\P{L}*\(\p{Lu}\p{L}+['’]s (?!a |an |the )/u.test(evidence.quote) ||
    isOfOthersPost(sentence, sentence.start + Math.max(0, from) + word) ||
    (occursIn(namedProject, sentence.text) && !occursIn('{post}|{peer}|{you}', sentence.text))
  );
}
/** "We share the rooms with the project Trygg havn, which …" */
const namedProject =
  '(deler|delar|deles|delast|share|shares|shared|sammen|saman|together|samarbei\\p{L}*|next to) (\\p{L}+ ){0,3}(prosjekt|projekt|project|tiltak|program)\\p{L}*( \\P{L}*\\p{L}+){0,3}\\P{L}*(som|which|that|der)';
/** "Our outreach grant runs to June and does not fund this position." */
const notThisPost =
  "(is|are|er|är) (a |en |ei |et )?(annen|anna|annan|anden|another|different|separate) (sak|ting|matter|thing|story|historie)|(doesn['’]t|don['’]t|does not|do not|isn['’]t|is not|never) (fund|pay for|touch|affect|cover|apply to|for) ..1 (post|position|role|job)|(betaler|betalar|finansierer|finansierar|rører|rører ved|påvirker|påverkar|gjelder|gjeld|angår|gäller|dekker|dekkjer) (ikke|ikkje|inte) ..1 (stilling\\p{L}*|jobb\\p{L}*|tjänst\\p{L}*|plass\\p{L}*)|(har|have|has|got) (ingenting|ikke noe|ikkje noko|nothing|inget|ingenting) (med|to do with) ..1 (stilling\\p{L}*|jobb\\p{L}*|tjänst\\p{L}*|post|position|role|job)";

/** Whether it is those who are there already that are permanent. */
function isOthers(doc: Doc, sentences: readonly Sentence[], evidence: Evidence): boolean {
  const sentence = sentenceWith(sentences, evidence);
  if (!sentence) return false;
  const { quote } = evidence;
  const at = Math.max(0, sentence.text.indexOf(quote)) + (findIn('{permanent}', quote)?.start ?? 0);
  return isOthersTerms(doc, sentence, sentence.start + at);
}

/** The sentence of the body that a finding stands in. */
const sentenceWith = (sentences: readonly Sentence[], evidence: Evidence): Sentence | undefined =>
  evidence.field === undefined ? sentences.find((sentence) => standsIn(evidence, sentence)) : undefined;

/** What the post, or the one before, used to be. */
const earlier =
  '(hadde|hade|had|havde|held) ..6 (i|for) ..2 (år|years)|(previously|formerly|until now|so far|used to be|tidligere|tidlegare|tidigare|hittil|hidtil|forrige|førre|förra|previous|har vært|har vore|har varit|has been|was|var|ble|vart) ..5 {temporary}|(verken|hverken|varken|neither|{not}) (\\p{L}+ )?{temporary}';

const isWhole = (label: string, text: string): boolean =>
  occursIn(label, text) &&
  text.split(/\s+/u).length <= 4 &&
  !occursIn(
    '\\p{L}*(prosent|percent|antall|number|lønn|salary|omfang|omfattning|dato|date|datum|start|sted|stad|tidspunkt)',
    text,
  );

function settle(
  readings: Reading[],
): Pick<ContractFact, 'term' | 'basis' | 'prospectOfPermanent' | 'conflict' | 'findings'> {
  const prospects = readings.filter(({ finding }) => finding.kind === 'prospect-of-permanent');
  // "Fast" in "mulighet for fast stilling" is the prospect, not the post.
  const overlapsProspect = ({ finding: { evidence } }: Reading): boolean =>
    prospects.some(
      ({ finding: { evidence: other } }) =>
        other.field === evidence.field && other.start < evidence.end && evidence.start < other.end,
    );
  const permanent = readings.filter((one) => one.finding.kind === 'permanent' && !overlapsProspect(one));
  const temporary = readings.filter(({ finding: { kind } }) => kind === 'temporary' || kind === 'on-call');
  const rest = readings.filter(
    ({ finding: { kind } }) => kind === 'grant-dependent' || kind === 'prospect-of-permanent',
  );
  const findings = [...permanent, ...temporary, ...rest].map(({ finding }) => finding);
  const basis = bestBasis(temporary);
  const prospectOfPermanent = prospects.length > 0 && permanent.length === 0;
  // A post without an end that hangs on a grant is permanent on paper.
  const isOnPaper = rest.some(({ finding: { kind } }) => kind === 'grant-dependent') && !prospectOfPermanent;
  const term =
    permanent.length > 0 && temporary.length > 0
      ? 'mixed'
      : permanent.length > 0
        ? 'permanent'
        : temporary.length > 0 || prospectOfPermanent
          ? // What may become permanent is not so yet.
            'temporary'
          : isOnPaper
            ? 'permanent'
            : 'unstated';
  const sides = new Set([...permanent.map(({ from }) => `p-${from}`), ...temporary.map(({ from }) => `t-${from}`)]);
  const conflict =
    term === 'mixed' &&
    ((sides.has('p-field') && sides.has('t-text')) || (sides.has('t-field') && sides.has('p-text')));
  // What ends, without a word of why.
  const told = basis ?? (term === 'temporary' ? 'fixed-term' : null);
  return { term, basis: term === 'permanent' ? null : told, prospectOfPermanent, conflict, findings };
}

/** "Midlertidig" in a field says less than "vikariat" in the text. */
function bestBasis(temporary: readonly Reading[]): ContractBasis | null {
  const order: ContractBasis[] = ['on-call', 'trainee', 'substitute', 'project', 'engagement', 'fixed-term'];
  return order.find((basis) => temporary.some((one) => one.basis === basis)) ?? null;
}
