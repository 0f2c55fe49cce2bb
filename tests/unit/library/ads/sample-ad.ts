import { fingerprintId } from '#src/posting/fingerprint';
import type { MetAd } from '#src/library/ads/merge-sighting';
import type { Posting } from '#src/posting/posting';
import { textHash } from '#src/posting/text-hash';
import { reportOf } from '../../presentation/sample-report';

const text = [
  'Kafeen ved havna søker en erfaringskonsulent som vil møte gjestene våre på dagtid.',
  'Du har egen erfaring med rus og har hatt avstand til den en stund.',
  'Du lager mat sammen med gjestene, går turer langs elva og leder en samtalegruppe hver torsdag.',
  'Vi tilbyr fast stilling i åtti prosent, veiledning annenhver uke og lønn etter tariff.',
].join('\n');

export const postingOf = (change: Partial<Posting> = {}): Posting => ({
  id: '17',
  portal: 'finn',
  url: 'https://www.finn.no/job/ad/17',
  title: 'Erfaringskonsulent på kafeen',
  hiringOrganization: 'Strandvik kommune',
  jobLocation: 'Strandvik',
  validThrough: '2026-05-01',
  fields: {},
  text,
  textStatus: 'full',
  provenance: { title: 'portal', text: 'portal' },
  ...change,
});

/** The ad as it was met, with a report that has the parts a test is about. */
export function met(change: Partial<Posting> = {}, report: Parameters<typeof reportOf>[0] = {}): MetAd {
  const posting = postingOf(change);
  const hash = textHash(posting);
  return { posting, report: reportOf({ title: posting.title, textHash: hash, ...report }), pageHash: hash };
}

/** An ad that shares no words with the others. */
export const otherAd = (number: number): MetAd => {
  const words = Array.from({ length: 40 }, (_, index) => `ord${number}x${index}`).join(' ');
  const posting = {
    id: `o${number}`,
    url: `https://www.finn.no/job/ad/o${number}`,
    title: `Stilling ${number}`,
    text: words,
  };
  return met({ ...posting, id: fingerprintId(postingOf(posting)) });
};

/** Ids one after the other, for what asks for new ones. */
export function counter(): () => string {
  let count = 0;
  return () => `id-${(count += 1)}`;
}
