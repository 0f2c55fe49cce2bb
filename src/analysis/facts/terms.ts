import type { Finding, TermsKind } from '#src/analysis/facts/facts';
import { across, refusalsOf } from '#src/analysis/mentions/refused-next';
import { isBundle, isOfAnotherRole, postOwners } from '#src/analysis/mentions/posts';
import { occursIn, without } from '#src/analysis/patterns/pattern';
import { termsPatterns } from '#src/analysis/patterns/terms';
import type { Doc, Sentence } from '#src/analysis/text/doc';
import { evidenceAt } from '#src/analysis/text/evidence-at';
import { weighedIn } from '#src/analysis/weighing/weighed-findings';

/** Labels under which portals state pay; a value there needs no noun. */
const payLabel =
  '(lønn|løn|lön|salary|pay|wage|compensation|remuneration|pay scale|band|grade|lønnsspenn|pay rate|fee|rate|benefits|classification|bargaining unit|stillingskode|goder|fordeler|förmåner|lønns- og \\p{L}+)';
/** Labels whose value is a place on a scale, whatever it is called there: "Grade: D". */
const scaleLabel =
  '(pay ?)?(grade|band|pay scale|pay point|classification|salary (grade|scale|band)|bargaining unit|stillingskode|lønnsramme|lønnstrinn)';
/** What somebody else is paid, to say what the peer worker is. */
const comparison = '(som|as|like|med|også|också|than|enn|below|under|unlike) ..6 {profession}';

/** Demands and tasks are listed; what speaks of the pay of a post has left them. */
const isAboutPost = ({ section, text }: Sentence): boolean =>
  !['duties', 'qualifications', 'personal'].includes(section) || occursIn(speaksOfPay, text);

/** What those who are there already have, or who is paid by the meeting: "de tre andre har tariff", "the council's members get a fee". */
const isOfTheOthers = ({ text }: Sentence): boolean =>
  occursIn(theOthers, text) && !occursIn('{you}|{your}|{post}|{peer}|{we}', text);
const theOthers =
  '^\\P{L}*(de|dei|the|våre|vores|våra|our) (\\p{N}+ |\\p{L}+ ){0,2}(andre|andra|others?|øvrige|övriga|rest|faste|{profession}) (\\p{L}+ ){0,4}(har|have|has|får|gets?|er|are|är)|^\\P{L}*(\\p{L}+ ){0,2}({user}|members|medlemmene|medlemmane|medlemmerne|ledamöter\\p{L}*|representant\\p{L}*) (\\p{L}+ ){0,2}(får|gets?|receives?|are|tjener|earns?|paid)';

const speaksOfPay =
  '^\\P{L}*(\\p{L}+ )?(time?lønn?|timelønnen|timeløna|lønn?|løna|lønna|lønnen|lön|lönen|salary|pay|wages?|pensjon|pension|superannuation|tjänstepension|avlønning)(?! (\\p{L}+ )?(system|program|software|advice|rights))|(lønn|løn|lön|salary|pay|wage) (\\p{L}+ ){0,3}(etter|efter|enligt|i henhold|is|of|from|fra|på|etter|by)|agenda for change|schads|% super';

/** What staff have beside their pay: "The nurses have sick pay and a pension. This post gets neither." */
const staffTerms =
  'pensjon\\p{L}*|pension\\p{L}*|superannuation|sick pay|sykelønn|sjukeløn|sygeløn|sjuklön|(health )?insurance|forsikring\\p{L}*|paid (leave|time off|holiday)|(collective|union|pay) agreement|tariff\\p{L}*|overenskomst\\p{L}*|kollektivavtal\\p{L}*';

/** "Regular employment, not a stipend": what the pay is not. */
const noFee =
  '({not}|rather than|instead of) (\\p{L}+ ){0,2}(stipend|fee|honorarium|honorar\\p{L}*|allowance|volunteer\\p{L}*|frivillig\\p{L}*|zero hours?)';

/** Pay and terms of the peer worker's post. */
export function readTerms(doc: Doc): Finding<TermsKind>[] {
  const owners = isBundle(doc) ? postOwners(doc) : null;
  const sentences = doc.sentences.filter(
    (sentence) =>
      owners?.get(sentence) !== 'other' &&
      isAboutPost(sentence) &&
      !isOfTheOthers(sentence) &&
      !isOfAnotherRole(doc, without(comparison, sentence.text)),
  );
  const fields = doc.fieldSentences.filter(
    ({ passage: { field = '' } }) => occursIn(payLabel, field) && field.length < 30,
  );
  const found = [...termsPatterns.read(fields), ...termsPatterns.read(sentences)];
  // Under "Salary" a number is pay whatever its form; "Band 4" is the scale itself.
  const scales = fields
    .filter(({ passage: { field = '' } }) => occursIn(scaleLabel, field))
    .map((field): Finding<TermsKind> => ({
      kind: 'pay-scale',
      confidence: 'high',
      evidence: evidenceAt(field.passage, field, field, 'terms.scale-field'),
    }));
  const bare = fields
    .filter(
      (field) => /\p{N}/u.test(field.text) && !found.some(({ evidence }) => evidence.field === field.passage.field),
    )
    .map((field): Finding<TermsKind> => ({
      kind: occursIn('(fee|honorar)', field.passage.field!) ? 'fee' : 'stated-pay',
      confidence: 'high',
      evidence: evidenceAt(field.passage, field, field, 'terms.pay-field'),
    }));
  return [
    ...bare,
    ...scales,
    ...found,
    ...refusalsOf(doc.sentences, staffTerms).map((both) => across('lower-terms', 'terms.refused-next', both)),
    ...weighedIn(doc, 'terms', (sentence) => sentences.includes(sentence) && !occursIn(noFee, sentence.text)),
  ];
}
