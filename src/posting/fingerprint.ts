import type { Posting } from '#src/posting/posting';

/**
 * What is compared to see whether two portals show the same ad. The text is kept as a bottom-k sketch (Broder 1997,
 * "On the resemblance and containment of documents"): the smallest hashes of its word triples, from which the overlap
 * of two texts can be estimated without keeping the texts.
 */
export interface Fingerprint {
  title: string;
  employer: string;
  /** Ascending 32-bit hashes of word triples, at most `sketchSize`. */
  sketch: number[];
}

const sketchSize = 64;
const shingleLength = 3;
/** Share of word triples in common from which two texts are taken for the same ad under slightly different titles. */
const sameText = 0.5;
/** The same, when title and employer agree too: portals shorten and reorder. */
const sameTextUnderSameTitle = 0.2;

export function fingerprint(posting: Pick<Posting, 'title' | 'hiringOrganization' | 'text'>): Fingerprint {
  return {
    title: words(posting.title).join(' '),
    employer: words(posting.hiringOrganization ?? '')
      .filter((word) => !legalForms.has(word))
      .join(' '),
    sketch: sketch(words(posting.text)),
  };
}

/** True when the two are one ad seen through two doors. Titles alone never suffice: towns use the same words. */
export function isSameAd(a: Fingerprint, b: Fingerprint): boolean {
  const overlap = resemblance(a.sketch, b.sketch);
  if (!mayBeSameEmployer(a, b)) return false;
  return overlap >= (a.title === b.title ? sameTextUnderSameTitle : sameText);
}

/** False where two employers are named and neither name is part of the other. */
export const mayBeSameEmployer = (a: Pick<Fingerprint, 'employer'>, b: Pick<Fingerprint, 'employer'>): boolean =>
  a.employer === '' || b.employer === '' || namesOverlap(a.employer, b.employer);

/** Estimated share (0..1) of word triples that two sketched texts have in common. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  const inBoth = new Set(a.filter((hash) => b.includes(hash)));
  const smallest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, sketchSize);
  if (smallest.length === 0) return 0;
  return smallest.filter((hash) => inBoth.has(hash)).length / smallest.length;
}

/** An id for an ad that has none of its own: 16 hex digits from title, employer and text. */
export function fingerprintId(posting: Pick<Posting, 'title' | 'hiringOrganization' | 'text'>): string {
  const identity = [posting.title, posting.hiringOrganization ?? '', posting.text]
    .map((part) => words(part).join(' '))
    .join('\n');
  return [fnv1a(identity, 0x811c9dc5), fnv1a(identity, 0x01234567)]
    .map((half) => half.toString(16).padStart(8, '0'))
    .join('');
}

const legalForms = new Set(['as', 'asa', 'ab', 'aps', 'ltd', 'limited', 'inc', 'sa', 'stiftelse', 'stiftelsen', 'hf']);

function namesOverlap(a: string, b: string): boolean {
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

function words(text: string): string[] {
  // A soft hyphen stands inside a word and would cut it in two.
  return (
    text
      .normalize('NFC')
      .replace(/\u00AD/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function sketch(tokens: string[]): number[] {
  const hashes = new Set<number>();
  for (let i = 0; i < Math.max(1, tokens.length - shingleLength + 1); i++) {
    const shingle = tokens.slice(i, i + shingleLength).join(' ');
    if (shingle !== '') hashes.add(fnv1a(shingle, 0x811c9dc5));
  }
  return [...hashes].sort((a, b) => a - b).slice(0, sketchSize);
}

/** FNV-1a over UTF-16 units (RFC 9923), with an own start value; for telling texts apart, not for secrets. */
function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
