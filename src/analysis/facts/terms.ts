import type { Finding, TermsKind } from '#src/analysis/facts/facts';
import { isBundle, isOfAnotherRole, postOwners } from '#src/analysis/mentions/posts';
import { occursIn } from '#src/analysis/patterns/pattern';
import { termsPatterns } from '#src/analysis/patterns/terms';
import type { Doc } from '#src/analysis/text/doc';
import { evidenceAt } from '#src/analysis/text/evidence-at';

/** Labels under which portals state pay; a value there needs no noun. */
const payLabel =
  '(lønn|løn|lön|salary|pay|wage|compensation|remuneration|pay scale|band|grade|lønnsspenn|pay rate|fee|rate)';

/** Pay and terms of the peer worker's post. */
export function readTerms(doc: Doc): Finding<TermsKind>[] {
  const owners = isBundle(doc) ? postOwners(doc) : null;
  const sentences = doc.sentences.filter(
    (sentence) =>
      owners?.get(sentence) !== 'other' &&
      !['duties', 'qualifications', 'personal'].includes(sentence.section) &&
      !isOfAnotherRole(doc, sentence.text),
  );
  const fields = doc.fieldSentences.filter(
    ({ passage: { field = '' } }) => occursIn(payLabel, field) && field.length < 30,
  );
  const found = [...termsPatterns.read(fields), ...termsPatterns.read(sentences)];
  // Under "Salary" a number is pay whatever its form; "Band 4" is the scale itself.
  const bare = fields
    .filter(
      (field) => /\p{N}/u.test(field.text) && !found.some(({ evidence }) => evidence.field === field.passage.field),
    )
    .map((field): Finding<TermsKind> => ({
      kind: occursIn('(fee|honorar)', field.passage.field!) ? 'fee' : 'stated-pay',
      confidence: 'high',
      evidence: evidenceAt(field.passage, field, field, 'terms.pay-field'),
    }));
  return [...bare, ...found];
}
