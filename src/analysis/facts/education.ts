import type { EducationKind, Finding } from '#src/analysis/facts/facts';
import { occursIn } from '#src/analysis/patterns/pattern';
import type { Clause, Doc, Sentence } from '#src/analysis/text/doc';
import { evidenceAt } from '#src/analysis/text/evidence-at';

const any = '{degree}|{school}|{peerCourse}|{education}';

/** Education that is offered, taught about, or somebody else's. */
const notDemanded =
  'utdanningsinstitusjon\\p{L}*|utdanningspermisjon|etterutdanning|videreutdanning|vidareutdanning|student\\p{L}*|praksis\\p{L}*|universitetssykehus\\p{L}*|universitetssjukehus\\p{L}*|universitetshospital\\p{L}*|university (hospital|health|trust)\\p{L}*|(for|til|av|with|to|of) (students?|studenter|studentar|elever)|opplæringskontor|(vi|we) ..4 {offer}|{you} ..2 {get}|(tilbyr|offer|erbjuder|tilbyder|dekker|betaler|fund|funds) ..6 ({education}|{peerCourse})|career|karriere\\p{L}*|for (barn|children|families|users)|(blant|among|sammen med|saman med|alongside|with|by|av|fra|frå|from) (\\p{L}+ )?{degree}|uddannelsesinstitution\\p{L}*|learning and development|psychoeducation|education (for|to|sessions|groups|about)|health education|undervis\\p{L}*|further education|recovery college\\p{L}*';

const waived =
  "({not}|uten|uavhengig av|uansett|regardless of|irrespective of|rather than|in place of|instead of|framfor|fremfor|mer enn|meir enn|more than|oavsett|uanset) ..7 ({degree}|{school}|{education}|{peerCourse})|({degree}|{school}|{education}|{peerCourse}) ..8 ({not}|uvesentlig|irrelevant|underordnet|underordna|mindre viktig|valgfritt|ikkje noko|det samme|optional|spiller ingen rolle|doesn't matter)|(kan|may|can|kunna|kunne) ..3 (erstatte|veie opp|vege opp|kompensere|kompensera|replace|substitute|compensate|ersätta|opveje) ..5|(no|no formal|ingen formelle|inga formell|inga|ingen|inga formella) ..4 ({education}|{degree}|utbildningskrav|utdanningskrav)|professor";
/** A waiver that only opens a side door: "bachelor or equivalent experience". */
const orSimilar =
  '(or|eller|och|og/eller) ..4 (equivalent|tilsvarende|tilsvarande|lignende|lang praksis|lang erfaring|relevant experience|experience|erfaring|motsvarande|willing\\p{L}*|ready|enrolled|working toward\\p{L}*|work towards|ability to obtain|must obtain)';

const wishHeading = '{wish}|preferred|ønskelig|ønskjeleg|meriterande|desirable|nice to haves?|bonus';

/** What education the ad demands, wishes for or waives, for the peer worker's post. */
export function readEducation(doc: Doc): Finding<EducationKind>[] {
  return doc.sentences.flatMap((sentence) => {
    if (sentence.line.isHeading || isElsewhere(sentence)) return [];
    return sentence.clauses.flatMap((clause) => kindIn(sentence, clause) ?? []);
  });
}

/** Benefits, duties and the employer's own story tell of other people's education. */
const isElsewhere = ({ section, text }: Sentence): boolean =>
  ['offer', 'duties', 'about', 'contact'].includes(section) && !occursIn('{require}|{not}|{wish}', text);

function kindIn(sentence: Sentence, clause: Clause): Finding<EducationKind> | null {
  const { text } = clause;
  if (!occursIn(any, text)) return null;
  const inDemands = ['qualifications', 'personal'].includes(sentence.section);
  const found = (kind: EducationKind, confidence: 'high' | 'medium' = 'high'): Finding<EducationKind> => ({
    kind,
    confidence,
    evidence: evidenceAt(sentence.passage, clause, sentence, `education.${kind}`),
  });
  if (occursIn(waived, text)) {
    // "Peer course: an advantage, but no must" waives; "education wished for, but no must" still wishes.
    if (occursIn('{wish}', text) && !occursIn('{peerCourse}', text) && !occursIn('{not} ..3 {wish}', text))
      return found('wanted');
    return found('not-required');
  }
  if (occursIn(notDemanded, text) && !(inDemands && occursIn('{require}|{wish}', text))) return null;
  const wished =
    occursIn('{wish}', text) ||
    (sentence.line.heading !== null && occursIn(wishHeading, sentence.line.heading) && !occursIn('{require}', text));
  const required = occursIn('{require}|{you} (har|have|må ha)|(du|you) ..1 (har|have)', text);
  if (!inDemands && !wished && !occursIn('{require}', text)) return null;
  if (occursIn('{peerCourse}', text)) {
    if (wished) return found('peer-course-advantage');
    if (occursIn('{degree}', text) && !occursIn(orSimilar, text)) return null;
    return inDemands || required ? found('peer-certificate-required') : null;
  }
  if (wished) return found('wanted');
  if (occursIn('{degree}', text)) return found('degree-required', inDemands || required ? 'high' : 'medium');
  if (occursIn('{school}', text)) return found('school-required');
  return occursIn('{require}', text) && occursIn('{education} ..3', text)
    ? found('wanted', 'medium')
    : inDemands && occursIn('relevant\\p{L}* {education}', text)
      ? found('wanted', 'medium')
      : null;
}
