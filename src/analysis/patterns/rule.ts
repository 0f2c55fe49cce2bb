import type { ConceptLanguage } from '#src/analysis/concepts/concept';
import type { Finding } from '#src/analysis/facts/facts';
import { pattern, type Pattern } from '#src/analysis/patterns/pattern';
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

interface CompiledRule<Kind extends string> {
  rule: Rule<Kind>;
  match: Pattern;
  also: Pattern | null;
  unless: Pattern | null;
}

const readableLength = 200;

/** Rules on one subject. Patterns are compiled when first used, not when the module is loaded. */
export function defineRules<const Kind extends string>(subject: string, rules: readonly Rule<Kind>[]): RuleSet<Kind> {
  let compiled: CompiledRule<Kind>[] | null = null;
  const compile = (): CompiledRule<Kind>[] =>
    rules.map((rule) => ({
      rule,
      match: pattern(rule.match),
      also: rule.with === undefined ? null : pattern(rule.with),
      unless: rule.unless === undefined ? null : pattern(rule.unless),
    }));

  return {
    subject,
    rules,
    read(sentences) {
      compiled ??= compile();
      const findings: Finding<Kind>[] = [];
      for (const sentence of sentences) {
        for (const one of compiled) {
          if (!one.match.needs.every((name) => sentence.concepts.has(name))) continue;
          if (one.also && !one.also.needs.every((name) => sentence.concepts.has(name))) continue;
          for (const hit of hitsOf(one, sentence)) {
            const { id, kind, confidence = 'high', quote } = one.rule;
            findings.push({
              kind,
              confidence,
              evidence: evidenceAt(sentence.passage, quoteOf(hit, quote), sentence, id),
            });
          }
        }
      }
      return withoutRepeats(findings);
    },
  };
}

function* hitsOf<Kind extends string>(
  { rule, match, also, unless }: CompiledRule<Kind>,
  sentence: Sentence,
): Generator<Hit> {
  const section = sentence.section;
  if (rule.sections && !rule.sections.includes(section)) return;
  if (rule.notSections?.includes(section)) return;
  const { text } = sentence.passage;
  const units = rule.within === 'sentence' ? [sentence] : sentence.clauses;
  for (const unit of units) {
    const words = text.slice(unit.start, unit.end);
    match.regex.lastIndex = 0;
    const found = match.regex.exec(words);
    if (!found || (also && !occurs(also, words)) || (unless && occurs(unless, words))) continue;
    const start = unit.start + found.index;
    const end = start + found[0].length;
    const clause = sentence.clauses.find((one) => start < one.end) ?? sentence.clauses[0]!;
    const hit = { sentence, clause, start, end, words: found[0] };
    if (rule.when && !rule.when(hit)) continue;
    yield hit;
  }
}

function occurs({ regex }: Pattern, words: string): boolean {
  regex.lastIndex = 0;
  return regex.test(words);
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
