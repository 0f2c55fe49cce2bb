import { inLowerCaseOnly, lowerCase } from '#src/analysis/patterns/folded-text';
import { guesses, headings, salutation } from '#src/analysis/text/headings';
import type { Span } from '#src/analysis/text/sentences';

/**
 * What a part of an ad is about. `none`: under no heading that is known. `title` and `field` are the posting's own, and
 * `other-ads` is what stands on the page but belongs to no part of this ad.
 */
export type SectionKind = (typeof headings)[number]['kind'] | 'none' | 'title' | 'field';

/** One block of the text: a paragraph, a bullet, a heading; or a piece of a paragraph that begins with a label. */
export interface Line extends Span {
  isBullet: boolean;
  isHeading: boolean;
  section: SectionKind;
  /** The words of the heading it stands under, or of its own label. */
  heading: string | null;
}

const more = String.raw`(?:[ ,/&-]+[^\s]+){0,4}`;
const compiled = headings.map(({ kind, phrases }) => {
  const any = phrases.map((phrase) => phrase.replaceAll('…', more)).join('|');
  return {
    kind,
    whole: inLowerCaseOnly(`^(?:${any})$`),
    // A label leads into its own words, so it is short: "Vi tilbyr:", "Arbeidsoppgaver:".
    label: inLowerCaseOnly(
      `^(?:${phrases.map((phrase) => phrase.replaceAll('…', String.raw`(?:[ /&-]+[^\s:]+){0,3}`)).join('|')})$`,
    ),
  };
});

const bullet = /^\s*(?:[•·*▪●◦‣→►▶✓✔✗✘☐☑–—-]|\p{N}{1,2}[.)])\s+/u;
const longestHeading = 70;
const longestLabel = 45;
/** A label inside a paragraph stands at its beginning or after a full stop. */
const innerLabel = /(?<=^|[.!?] )(\p{Lu}[^.:!?\n]{1,44}):(?= )/gu;
/** A heading that lost its line break on the way: "Vi tilbyrFast stilling". */
const gluedHeading = /^(\p{Lu}\p{Ll}[\p{L} ]{2,38}\p{Ll})(?=\p{Lu}\p{Ll})/u;

const leavesList: ReadonlySet<SectionKind> = new Set(['duties', 'qualifications', 'personal']);

/**
 * The lines of a normalised text with the section each stands in. Headings are told by their words, whatever their
 * markup was: a short line of its own, or a label before a colon.
 */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let section: SectionKind = 'none';
  let heading: string | null = null;
  /** The section to go back to after a label that only held for its line and the bullets below it. */
  let afterLabel: { section: SectionKind; heading: string | null } | null = null;

  /** The section of the list above, if there is one. */
  let listed: SectionKind | null = null;

  for (const span of lineSpans(text)) {
    const words = text.slice(span.start, span.end);
    if (listsOtherAds(words)) {
      lines.push({ ...span, isBullet: false, isHeading: false, section: 'other-ads', heading: null });
      continue;
    }
    const isBullet = bullet.test(words);
    // Demands and tasks are listed; sentences below the list have left them.
    if (isBullet) listed = section;
    else if (listed !== null && listed === section && leavesList.has(section) && /[.!?]$/u.test(words)) {
      section = 'none';
      heading = null;
    }
    if (!isBullet && afterLabel) {
      ({ section, heading } = afterLabel);
      afterLabel = null;
    }
    const kind = isBullet ? null : headingKind(words);
    if (kind !== null) {
      section = kind;
      heading = words;
      lines.push({ ...span, isBullet, isHeading: true, section, heading });
      continue;
    }
    if (!isBullet && looksLikeHeading(words, text, span.end)) {
      // A heading in words nobody foresaw ends the part before it.
      section = guessKind(words) ?? 'none';
      heading = words;
      lines.push({ ...span, isBullet, isHeading: true, section, heading });
      continue;
    }
    const pieces = labelledPieces(words);
    if (pieces.length === 0) {
      lines.push({ ...span, isBullet, isHeading: false, section, heading });
      continue;
    }
    const before: { section: SectionKind; heading: string | null } = { section, heading };
    if (pieces[0]!.at > 0) {
      lines.push({ start: span.start, end: span.start + pieces[0]!.at, isBullet, isHeading: false, section, heading });
    }
    for (const [index, piece] of pieces.entries()) {
      const end = pieces[index + 1]?.at ?? words.length;
      section = piece.kind;
      heading = piece.label;
      lines.push({ start: span.start + piece.at, end: span.start + end, isBullet, isHeading: false, section, heading });
    }
    if (isBullet) ({ section, heading } = before);
    else afterLabel = { section: before.section, heading: before.heading };
  }
  return lines;
}

const roleWord =
  /(?:worker|manager|specialist|nurse|monitor|aide|coach|coordinator|counsell?or|technician|driver|cook|officer|assistant|konsulent|medarbeider|medarbeidar|sykepleier|sjukepleiar|leder|leiar|assistent|terapeut|pedagog|rådgiver)(?!\p{L})/iu;

/** Several entries between bars, each with the title of a job: what portals and staffing firms put under an ad. */
function listsOtherAds(line: string): boolean {
  const entries = line.split(/ [|¦/] /u);
  return entries.length >= 3 && entries.filter((entry) => /^\p{Lu}/u.test(entry) && roleWord.test(entry)).length >= 2;
}

function lineSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let index = 0; index <= text.length; index++) {
    if (index < text.length && text[index] !== '\n') continue;
    if (index > start) spans.push({ start, end: index });
    start = index + 1;
  }
  return spans;
}

/** The section a whole line opens; null when it is no heading that is known. */
export function headingKind(line: string): SectionKind | null {
  const words = lowerCase(bare(line));
  if (words.length < 2 || line.length > longestHeading || /[.,;]$/u.test(line.trim())) return null;
  return compiled.find(({ whole }) => whole.test(words))?.kind ?? (namesPlace(bare(line)) ? 'about' : null);
}

/** "Om Solsiden", "ABOUT CAIRN": a name after it, told by its capitals. */
const namesPlace = (words: string): boolean =>
  /^(?:(?:Litt|Kort|Mer|Meir|Lite|Mere) om|Om|About) \p{Lu}\p{L}/u.test(words) ||
  /^(?:OM|ABOUT) \p{Lu}{2}/u.test(words);

function labelledPieces(line: string): { at: number; kind: SectionKind; label: string }[] {
  const pieces: { at: number; kind: SectionKind; label: string }[] = [];
  const glued = gluedHeading.exec(line)?.[1];
  const gluedKind = glued === undefined ? null : labelKind(glued);
  if (glued !== undefined && gluedKind !== null) pieces.push({ at: 0, kind: gluedKind, label: glued });
  for (const match of line.matchAll(innerLabel)) {
    const kind = labelKind(match[1]!);
    if (kind !== null) pieces.push({ at: match.index, kind, label: match[1]! });
  }
  return pieces.sort((a, b) => a.at - b.at);
}

function labelKind(label: string): SectionKind | null {
  const words = lowerCase(bare(label));
  if (words.length > longestLabel) return null;
  const found = compiled.find(({ label: pattern }) => pattern.test(words))?.kind ?? null;
  return found === 'other-ads' ? null : found;
}

/** Without bullets, marks, and the colon or question mark at the end. */
function bare(line: string): string {
  return line
    .replace(bullet, '')
    .replace(/[\s:?!.…–—-]+$/u, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim();
}

/** A short line without an end, above a longer one: a heading in words nobody foresaw. */
function looksLikeHeading(line: string, text: string, end: number): boolean {
  if (line.length > 60 || /[.,;]$/u.test(line) || !/^\p{Lu}/u.test(line)) return false;
  if (/\p{N}|@/u.test(line) || /: \S/u.test(line)) return false;
  const words = line.split(' ').length;
  const next = text.slice(end + 1, end + 400).split('\n', 1)[0] ?? '';
  if (next === '') return false;
  const leadsOn = bullet.test(next) || next.length > 90 || (/[.!]$/u.test(next) && next.length > line.length);
  if (words > 9 || !leadsOn) return false;
  return (
    (words <= 7 && /[:?]$/u.test(line)) ||
    words <= 5 ||
    // A sentence would have its end: "Slik gjør vi det trygt for deg", "How we look after you here".
    (words <= 8 && !/[!?]$/u.test(line)) ||
    ((bullet.test(next) || next.length > 90) && guessKind(line) !== null)
  );
}

/** What a heading that stands in no list is about, by the verbs and nouns it is made of; null when they do not say. */
function guessKind(line: string): SectionKind | null {
  const words = lowerCase(bare(line));
  if (salutation.test(words)) return null;
  return guesses.find(({ says, unless }) => says.test(words) && !unless.test(words))?.kind ?? null;
}
