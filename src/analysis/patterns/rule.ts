import type { ConceptLanguage } from '#src/analysis/concepts/concept';
import type { Finding } from '#src/analysis/facts/facts';
import { fold } from '#src/analysis/patterns/folded-text';
import { findIn, mayStandInAd, occursIn, searchFor } from '#src/analysis/patterns/pattern';
import type { Clause, Sentence } from '#src/analysis/text/doc';
import { evidenceAt } from '#src/analysis/text/evidence-at';
import type { SectionKind } from '#src/analysis/text/sections';
import type { Confidence } from '#src/posting/evidence';

/** Where a pattern was found. Offsets count in the text of `sentence.passage`. */
export interface Hit {
  sentence: Sentence;
  clause: Clause;
  start: number;
  end: number;
  /** The words found. */
  words: string;
}

/** One way to say one thing, with sentences that say it and sentences that only look so. The examples are the tests. */
export interface Rule<Kind extends string> {
  /** `subject.what-it-finds`, for ever: evidence names it. */
  id: string;
  kind: Kind;
  /** See `Pattern`. */
  match: string;
  /** Must stand in the same unit too, in any order. */
  with?: string;
  /** Must not stand in the same unit. */
  unless?: string;
  /** What `match`, `with` and `unless` are looked for in. Default: the clause. */
  within?: 'clause' | 'sentence';
  /** Only in these sections; `none` is text under no known heading. */
  sections?: readonly SectionKind[];
  notSections?: readonly SectionKind[];
  /** The last word, where a pattern cannot say it. */
  when?: (hit: Hit) => boolean;
  /** Default: high. */
  confidence?: Confidence;
  /** What is shown as evidence. Default: the clause where it is short enough to read, else the words found. */
  quote?: 'words' | 'clause' | 'sentence';
  why: string;
  /** By language: every language named here has at least one. */
  yes: Partial<Record<ConceptLanguage, readonly string[]>>;
  no: readonly string[];
}

export interface RuleSet<Kind extends string> {
  subject: string;
  rules: readonly Rule<Kind>[];
  /** What the rules find, in the order of the text; of rules with the same kind and words the first one only. */
  read(sentences: readonly Sentence[]): Finding<Kind>[];
}

const readableLength = 200;

/** Rules on one subject. Patterns are compiled when first used, not when the module is loaded. */
export function defineRules<const Kind extends string>(subject: string, rules: readonly Rule<Kind>[]): RuleSet<Kind> {
  return {
    subject,
    rules,
    read(sentences) {
      const findings: Finding<Kind>[] = [];
      // Most rules have no word in the whole ad.
      const possible = rules
        .filter(({ match, with: other }) => mayStandInAd(match) && (!other || mayStandInAd(other)))
        .map((rule) => ({ rule, occurs: searchFor(rule.match) }));
      for (const sentence of sentences) {
        const folded = fold(sentence.text);
        for (const { rule, occurs } of possible) {
          // Most rules have no word in most sentences: told for the whole sentence, before its clauses are looked at.
          if (!isReadIn(rule, sentence.section) || !occurs(folded)) continue;
          for (const hit of hitsOf(rule, sentence)) {
            const { id, kind, confidence = 'high', quote } = rule;
            const place = quoteOf(hit, quote);
            findings.push({ kind, confidence, evidence: evidenceAt(sentence.passage, place, sentence, id) });
          }
        }
      }
      return withoutRepeats(findings);
    },
  };
}

const isReadIn = ({ sections, notSections }: Rule<string>, section: SectionKind): boolean =>
  (!sections || sections.includes(section)) && !notSections?.includes(section);

function* hitsOf(rule: Rule<string>, sentence: Sentence): Generator<Hit> {
  const units = rule.within === 'sentence' ? [sentence] : sentence.clauses;
  for (const unit of units) {
    const words = unit.text;
    const found = findIn(rule.match, words);
    if (!found) continue;
    if (rule.with !== undefined && !occursIn(rule.with, words)) continue;
    if (rule.unless !== undefined && occursIn(rule.unless, words)) continue;
    const start = unit.start + found.start;
    const clause = sentence.clauses.find((one) => start < one.end) ?? sentence.clauses[0]!;
    const hit = { sentence, clause, start, end: unit.start + found.end, words: found.words };
    if (rule.when && !rule.when(hit)) continue;
    yield hit;
  }
}

function quoteOf({ sentence, clause, start, end }: Hit, quote: Rule<string>['quote']): { start: number; end: number } {
  if (quote === 'words') return { start, end };
  if (quote === 'sentence') return sentence;
  const covering = { start: Math.min(clause.start, start), end: Math.max(clause.end, end) };
  return covering.end - covering.start <= readableLength ? covering : { start, end };
}

function withoutRepeats<Kind extends string>(findings: Finding<Kind>[]): Finding<Kind>[] {
  const seen = new Set<string>();
  return findings.filter(({ kind, evidence: { field = '', start, end } }) => {
    const key = `${kind}:${field}:${start}:${end}`;
    return !seen.has(key) && seen.add(key);
  });
}
