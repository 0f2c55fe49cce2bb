import type { Finding } from '#src/analysis/facts/facts';
import type { Confidence, Evidence } from '#src/posting/evidence';
import type { Level } from '#src/rubric/level';

/** What a criterion concludes from the facts of one ad. */
export interface Verdict {
  level: Level;
  confidence: Confidence;
  evidence: Evidence[];
  /** Why this level, when the findings alone do not show it: a note for the report's trace, in English. */
  because?: string;
}

/** From least to most sure. */
const sureness: readonly Confidence[] = ['low', 'medium', 'high'];

/** The less sure of the two. */
export const weaker = (a: Confidence, b: Confidence): Confidence =>
  sureness[Math.min(sureness.indexOf(a), sureness.indexOf(b))] ?? 'low';

/** Nothing in the ad bears on the criterion. Silence has no words to doubt, hence no lower confidence. */
export const notStated = (): Verdict => ({ level: 'not-stated', confidence: 'high', evidence: [] });

/** The findings of the given kinds, in the order of the ad. */
export const ofKind = <Kind extends string>(findings: readonly Finding<Kind>[], kinds: readonly Kind[]) =>
  findings.filter((finding) => kinds.includes(finding.kind));

/** Without what is doubtful: a task that only the weight of words tells names no fact beside it. */
export const firmly = <Kind extends string>(findings: readonly Finding<Kind>[]): Finding<Kind>[] =>
  findings.filter(({ confidence }) => confidence !== 'low');

/**
 * A level that stands on findings.
 *
 * @param needed how many findings the level needs; it is as sure as the surest `needed` of them, so that one more
 * finding never makes it less sure.
 */
export function claim(
  level: Level,
  findings: readonly Finding<string>[],
  { needed = 1, because }: { needed?: number; because?: string } = {},
): Verdict {
  const surest = findings.map(({ confidence }) => sureness.indexOf(confidence)).sort((a, b) => b - a);
  return {
    level,
    confidence: sureness[surest[needed - 1] ?? 0] ?? 'low',
    evidence: withoutRepeats(findings.map(({ evidence }) => evidence)),
    ...(because !== undefined && { because }),
  };
}

/** A level that needs something from every group: as sure as the least sure group, shown with the words of all. */
export function jointClaim(level: Level, groups: readonly (readonly Finding<string>[])[], because?: string): Verdict {
  return {
    level,
    confidence: groups.map((group) => claim(level, group).confidence).reduce(weaker, 'high'),
    evidence: withoutRepeats(groups.flat().map(({ evidence }) => evidence)),
    ...(because !== undefined && { because }),
  };
}

/** Codebook §2.2: an offer and a denial in one ad are `partly`, shown with both quotes. */
export function conflict(offers: readonly Finding<string>[], denials: readonly Finding<string>[]): Verdict {
  return jointClaim('partly', [offers, denials], 'The ad both offers and denies it.');
}

/** Lowers the confidence to a ceiling. */
export const atMost = (ceiling: Confidence, verdict: Verdict): Verdict => ({
  ...verdict,
  confidence: weaker(ceiling, verdict.confidence),
});

/**
 * Applies a criterion's rule to the findings that are at least fairly sure, and to the doubtful ones only when those
 * say nothing. Otherwise a doubtful "met" would take away the points of a sure "partly" beside it, and a bare
 * "minimal supervision" would turn a clear offer into a conflict.
 */
export function firmFirst<Kind extends string>(
  findings: readonly Finding<Kind>[],
  rule: (findings: readonly Finding<Kind>[]) => Verdict,
): Verdict {
  const firm = rule(findings.filter(({ confidence }) => confidence !== 'low'));
  return firm.level === 'not-stated' || firm.level === 'unclear' ? rule(findings) : firm;
}

/**
 * The same for a level that is reached by counting: what is doubtful may complete what is sure, and the level is then as
 * doubtful as what it needed.
 */
export function addingUp<Kind extends string>(
  findings: readonly Finding<Kind>[],
  rule: (findings: readonly Finding<Kind>[]) => Verdict,
): Verdict {
  const firm = firmFirst(findings, rule);
  const whole = rule(findings);
  return firm.level === 'partly' && whole.level === 'met' ? whole : firm;
}

/** Which kinds of finding speak for which level. Kinds named nowhere say nothing about the criterion. */
export interface Scale<Kind extends string> {
  met: readonly Kind[];
  partly: readonly Kind[];
  contradicted: readonly Kind[];
  /** Kinds that stand up to a denial in the same ad, which then is a conflict; a denial beats every other kind. */
  offers: readonly Kind[];
  /** Mentions that a reader could not place; they count only where nothing else was found. */
  unclear?: readonly Kind[];
}

/** The common rule: denials first (see `Scale.offers`), then the highest level that any finding speaks for. */
export function byKind<Kind extends string>(findings: readonly Finding<Kind>[], scale: Scale<Kind>): Verdict {
  return firmFirst(findings, (given) => {
    const denials = ofKind(given, scale.contradicted);
    if (denials.length > 0) {
      const offers = ofKind(given, scale.offers);
      return offers.length > 0 ? conflict(offers, denials) : claim('contradicted', denials);
    }
    for (const level of ['met', 'partly', 'unclear'] as const) {
      const speaking = ofKind(given, scale[level] ?? []);
      if (speaking.length > 0) return claim(level, speaking);
    }
    return notStated();
  });
}

function withoutRepeats(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ field = '', start, end }) => {
    const place = `${field}:${start}:${end}`;
    return !seen.has(place) && seen.add(place);
  });
}
