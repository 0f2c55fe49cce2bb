import { readContract } from '#src/analysis/facts/contract';
import type { Finding, TeamKind } from '#src/analysis/facts/facts';
import type { Evidence } from '#src/posting/evidence';
import { combined, occursIn } from '#src/analysis/patterns/pattern';
import { across, isQuestion } from '#src/analysis/mentions/refused-next';
import { teamPatterns } from '#src/analysis/patterns/team';
import type { Doc, Sentence } from '#src/analysis/text/doc';
import { answerTo } from '#src/analysis/text/answer';
import { evidenceAt, standsIn } from '#src/analysis/text/evidence-at';
import { likelySentences, weighedWith } from '#src/analysis/weighing/weighed-findings';

/** Who was the only one before the reader came. */
const untilNow = '(have|has|had|har|hadde) (been|vært|vore|varit|været) (the |den )?(only|eneste|einaste)';

const several =
  '(to|två|tre|fire|fyra|fem|seks|sex|sju|syv|åtte|otte|ni|ti|elleve|elva|tolv|femten|femton|tjue|tjugo|flere|fler|fleire|flera|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|a couple|et par|eit par|[2-9]|\\p{N}{2})';
/** A number with no noun behind it. */
const bareNumber = `(én|ein|éin|one) (til|more)(?! (dag|uke|veke|time|gang|day|week|time|hour))|${several} (more|others|til|till|andre|andra)|(has|have|are|is|'s|got|har|er|finns|finnes|finst|sitter|jobber|arbeider|arbeidar) ${several}(?= ?$| ?[.,;:]| (in|across|at|between|over|i|på|ved|hos)(?![\\p{L}]))`;

/** Where else the employer has people: in the same sentence nothing less tells that others are counted. */
const farOff =
  '(across|elsewhere|andre steder|andre stader|\\p{L}*(foretaket|føretaket|fylket|regionen|kommunen|organisasjonen|stiftelsen)|(the|our) (trust|organi[sz]ation|agency|board|region)|(sister|other|second|søster|andre|andra|annet|anna) ?-?(parts?|place|places|centre|branch|house|unit|site|office|hus|hos|avdeling\\p{L}*|enhet\\p{L}*|eining\\p{L}*|kontor\\p{L}*))';

/** "You'd be the only peer here. Nine more work in the county's other programs": counted, and not named again. */
function countedElsewhere({ sentences }: Doc, found: readonly Finding<TeamKind>[]): Finding<TeamKind>[] {
  const isOnly = (sentence: Sentence): boolean =>
    found.some(
      ({ kind, evidence }) =>
        kind === 'only-one' &&
        evidence.field === sentence.passage.field &&
        evidence.start >= sentence.start &&
        evidence.start < sentence.end,
    );
  return sentences.flatMap((sentence, nth): Finding<TeamKind>[] => {
    if (!isOnly(sentence)) return [];
    const next = sentences[nth + 1];
    const counted = [
      ...sentence.clauses.filter(({ text }) => occursIn(farOff, text)),
      ...(next && next.passage === sentence.passage ? [next] : []),
    ].find(({ text }) => occursIn(bareNumber, text) && !occursIn('{profession}|{user}|{not}', text));
    if (!counted) return [];
    const evidence = evidenceAt(
      sentence.passage,
      counted,
      counted === next ? next : sentence,
      'team.several-elsewhere',
    );
    return [{ kind: 'several-elsewhere', confidence: 'high', evidence }];
  });
}

/** "Will I be the only one?": what is asked is said by the answer alone. */
function asAnswered({ sentences }: Doc, found: Finding<TeamKind>): Finding<TeamKind>[] {
  const at = sentences.findIndex((sentence) => standsIn(found.evidence, sentence));
  const sentence = sentences[at];
  if (!sentence || !isQuestion(sentence.text)) return [found];
  const next = sentences[at + 1];
  const answer = next?.passage === sentence.passage ? answerTo(sentence.text, next.text) : null;
  if (!next || answer === null) return [];
  if (answer === 'yes') return [across('only-one', 'team.only-one', [sentence, next])];
  const kind = occursIn(combined`${farOff}|${otherPlace}`, next.text) ? 'several-elsewhere' : 'several-here';
  return [across(kind, `team.${kind}`, [sentence, next])];
}

/** "På Jobcentret sidder der tre andre", "Our other room, in Paisley, has two": a place that is named, and not the reader's. */
function isAtAnotherPlace({ sentences, title, body }: Doc, evidence: Evidence): boolean {
  const sentence = sentences.find((one) => standsIn(evidence, one));
  if (!sentence) return false;
  const { text } = sentence;
  return (
    (isNamedElsewhere(namedPlace.exec(text)?.[1], `${title.text}\n${body.text}`) ||
      placeOfTheirs.test(text) ||
      occursIn(otherPlace, text)) &&
    !occursIn(thisPlace, text)
  );
}
/** A place that the ad names only there: its own it names more than once. */
const isNamedElsewhere = (place: string | undefined, text: string): boolean =>
  place !== undefined && text.split(place).length === 2;
const namedPlace =
  /^\P{L}*(?:(?:[Ii]nne|[Uu]te|[Nn]ede|[Oo]ppe|[Bb]orte|[Oo]ver|[Uu]p|[Dd]own|[Oo]ut) )?(?:[Pp]å|[Ii]|[Vv]ed|[Aa]t|[Ii]n|[Hh]os) (?:the |our )?(\p{Lu}[\p{L}-]{2,})/u;
/** "Our Ipswich office", "in our Adelaide and Darwin houses". */
const placeOfTheirs =
  /(?<!\p{L})[Oo]ur \p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)? (?:office|house|room|site|team|centre|branch|program)s?(?!\p{L})/u;
const otherPlace =
  '(our|vår|vårt|vores) (other|andre|andra|anden) (room|house|centre|center|site|office|hus|avdeling|enhet|kontor)|(down|up|over|across) the (road|street)|across town|ned(e|efor)? (ad|i) gad?en|(its|their|in the) (\\p{L}+ ){1,4}localities';
const thisPlace =
  '{you}|here|her|hos oss|with us|(this|the|our|vårt|teamet|denne|på) (team|unit|ward|house|huset|avdelingen|eininga|enheten|teamet|avdelinga)';

/** Whether the peer worker is one of several, here or elsewhere; several posts in one ad make several. */
export function readTeam(doc: Doc): Finding<TeamKind>[] {
  const found = weighedWith(
    doc,
    'team',
    teamPatterns.read(likelySentences(doc, 'team')),
    ({ text }) => !occursIn(untilNow, text) && !isQuestion(text),
  )
    .flatMap((one) => (one.kind === 'only-one' ? asAnswered(doc, one) : [one]))
    .map((one): Finding<TeamKind> =>
      one.kind === 'several-here' && isAtAnotherPlace(doc, one.evidence) ? { ...one, kind: 'several-elsewhere' } : one,
    );
  const positions = readContract(doc).positions;
  found.push(...countedElsewhere(doc, found));
  if (positions < 2) return found;
  const place =
    doc.titleSentences.find(
      ({ text }) =>
        /\p{N}|\p{L}/u.test(text) &&
        occursIn('{peer}', text) &&
        /\d|(?<!\p{L})(?:to|two|två|tre|three)(?!\p{L})/iu.test(text),
    ) ??
    doc.fieldSentences.find(
      ({ text, passage }) =>
        text.startsWith(String(positions)) &&
        occursIn(
          '(antall|number|positions|stillinger|stillingar|tjänster|openings|antal|vacancies|tal)',
          passage.field ?? '',
        ),
    ) ??
    doc.sentences.find(
      ({ text }) =>
        occursIn('({seek}|ledig|ledige|{post}) ..6 {peer}|{peer}', text) &&
        /\d|(?<!\p{L})(?:to|two|två|tre|three|fire|four)(?!\p{L})/iu.test(text),
    ) ??
    // "To fulle stillinger: én fast og én ut året": the sentence that counts them names the role no more.
    doc.sentences.find(
      ({ text }) =>
        occursIn('(to|two|två|tre|three|fire|fyra|four|[2-9]) (\\p{L}+ ){0,3}{post}', text) &&
        !occursIn('{profession}', text),
    );
  if (!place) return found;
  return [
    {
      kind: 'several-posts',
      confidence: 'high',
      evidence: evidenceAt(place.passage, place, place, 'team.several-posts'),
    },
    ...found,
  ];
}
