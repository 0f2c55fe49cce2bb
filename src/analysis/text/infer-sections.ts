import { occursIn } from '#src/analysis/patterns/pattern';
import type { Line, SectionKind } from '#src/analysis/text/sections';

/** What most bullets of a list must look like for the list to be taken for that part of an ad. */
const looks: { section: SectionKind; share: number; match: string }[] = [
  {
    section: 'offer',
    share: 0.5,
    match:
      'lønn\\p{L}*|løn|lön|salary|wage|pay|pensjon\\p{L}*|pension\\p{L}*|KLP|401\\(k\\)|{supervisionNoun}|{trainingNoun}|forsikring\\p{L}*|insurance|fadder|mentor|annual leave|paid leave|holiday|ferie|semester|miljø|environment|fleksitid|flexitime|orientation|catch-ups?|fast stilling|nettverk|network|mobile?|telefon|phone|parkering|benefits',
  },
  {
    section: 'qualifications',
    share: 0.6,
    match:
      '{livedNoun}|{require}|{wish}|erfaring|erfarenhet|experience|førerkort|körkort|kørekort|driving licen[cs]e|politiattest|norsk|english|engelsk|{degree}|{school}|evne|ability|skills?|kjennskap|kunnskap|knowledge',
  },
  { section: 'duties', share: 0.6, match: '' },
];
const bareBullet = /^\s*[•·*▪●◦‣–—-]\s*/u;

/**
 * Lists under a heading that nobody foresaw, or under none, get their section from what their bullets look like: verbs
 * of work make tasks, pay and pension an offer, experience and licences a demand.
 */
export function inferSections(lines: readonly Line[], text: string): Line[] {
  const result = [...lines];
  for (let from = 0; from < result.length; from++) {
    if (!isOpen(result[from])) continue;
    let until = from;
    while (isOpen(result[until])) until++;
    const words = result.slice(from, until).map(({ start, end }) => text.slice(start, end).replace(bareBullet, ''));
    const section = words.length >= 2 ? sectionOf(words) : null;
    if (section !== null) for (let i = from; i < until; i++) result[i] = { ...result[i]!, section };
    from = until;
  }
  return result;
}

const isOpen = (line: Line | undefined): boolean => line !== undefined && line.isBullet && line.section === 'none';

function sectionOf(bullets: readonly string[]): SectionKind | null {
  const share = (test: (words: string) => boolean): number => bullets.filter(test).length / bullets.length;
  for (const { section, share: needed, match } of looks) {
    const test = match === '' ? startsWithWork : (words: string) => occursIn(match, words);
    if (share(test) >= needed) return section;
  }
  return null;
}

/** The first words are a verb of work: "følge brukere", "å besøke", "running groups". */
export const startsWithWork = (words: string): boolean =>
  occursIn(
    '{work}',
    words
      .replace(/^(?:å|to|att|at) /iu, '')
      .split(' ')
      .slice(0, 2)
      .join(' '),
  );
