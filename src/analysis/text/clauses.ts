import { inLowerCaseOnly, lowerCase } from '#src/analysis/patterns/folded-text';
import type { Span } from '#src/analysis/text/sentences';

/** Who may open a main clause, in the languages that are read: a break before these words is a break of scope. */
const subject = String.raw`(?:du|dere|vi|jeg|eg|me|det|den|dei|de|dette|ein|en|han|hun|ho|man|stillingen|stillinga|tjänsten|rollen|rolla|you|we|it|they|there|this|the (?:role|post|position|job|postholder|successful candidate)|vår|vårt|våre|our|your|din|ditt|dine|dina|alle|ingen|ni|jag|vi|man)`;
const breaks = [
  // Marks that part whatever stands around them. A hyphen between blanks is a dash; inside "50 - 100 %" it is not.
  String.raw`;`,
  String.raw`(?<!\p{N}) [–—-] (?!\p{N})`,
  String.raw`: (?=\p{Lu})`,
  // Words that turn: what stands before them is not denied or hedged by what stands behind.
  String.raw`,? (?=(?:men|but|mens|medan|medens|while|whereas|although|selv om|sjølv om|selvom|fordi|because|however|derimot|dock|utan att|slik at|så at|so that)(?![\p{L}]))`,
  // A second main clause, with a subject and so a verb of its own.
  String.raw`,? (?=(?:og|eller|så|and|or|och) ${subject}(?![\p{L}]))`,
  String.raw`, (?=${subject} \p{L}+)`,
  String.raw`, (?=(?:som|der|who|which|where|hvor|kor|når|hvis|dersom|om|if|when|vilken|vilket|där)(?![\p{L}]))`,
];
const clauseBreak = inLowerCaseOnly(breaks.join('|'), 'g');

/** The clauses of one sentence, in order: the widest span in which a negation, a hedge or a receiver may reach. */
export function splitClauses(text: string, { start, end }: Span): Span[] {
  const sentence = text.slice(start, end);
  const clauses: Span[] = [];
  let from = 0;
  for (const { index, 0: mark } of lowerCase(sentence).matchAll(clauseBreak)) {
    add(from, index);
    from = index + mark.length;
  }
  add(from, sentence.length);
  return clauses;

  function add(clauseStart: number, clauseEnd: number): void {
    let a = clauseStart;
    let b = clauseEnd;
    while (a < b && /[\s,]/u.test(sentence[a]!)) a++;
    while (b > a && /[\s,]/u.test(sentence[b - 1]!)) b--;
    if (b > a) clauses.push({ start: start + a, end: start + b });
  }
}
