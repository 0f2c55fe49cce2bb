import type { Localized } from '#src/rubric/localized';

export type BandNumber = 1 | 2 | 3 | 4;

export interface Band {
  number: BandNumber;
  /** Lowest score of the band, in points of 100. */
  from: number;
  /** How much of the advice the ad states: "nevner lite", "mentions little". */
  label: Localized;
  /** The headline of a report. */
  headline: Localized;
}

/**
 * Words instead of letters, since a letter reads as a verdict on the employer. Four equal bands, because nothing in the
 * documents supports other limits and finer classes than a reader of text can tell apart would claim too much.
 */
export const bands: readonly Band[] = [
  {
    number: 1,
    from: 0,
    label: { nb: 'nevner lite', nn: 'nemner lite', en: 'mentions little' },
    headline: {
      nb: 'Annonsen nevner lite av det dokumentene anbefaler',
      nn: 'Annonsen nemner lite av det dokumenta tilrår',
      en: 'The ad mentions little of what the documents recommend',
    },
  },
  {
    number: 2,
    from: 25,
    label: { nb: 'nevner noe', nn: 'nemner noko', en: 'mentions some' },
    headline: {
      nb: 'Annonsen nevner noe av det dokumentene anbefaler',
      nn: 'Annonsen nemner noko av det dokumenta tilrår',
      en: 'The ad mentions some of what the documents recommend',
    },
  },
  {
    number: 3,
    from: 50,
    label: { nb: 'nevner mye', nn: 'nemner mykje', en: 'mentions much' },
    headline: {
      nb: 'Annonsen nevner mye av det dokumentene anbefaler',
      nn: 'Annonsen nemner mykje av det dokumenta tilrår',
      en: 'The ad mentions much of what the documents recommend',
    },
  },
  {
    number: 4,
    from: 75,
    label: { nb: 'nevner det meste', nn: 'nemner det meste', en: 'mentions most' },
    headline: {
      nb: 'Annonsen nevner det meste av det dokumentene anbefaler',
      nn: 'Annonsen nemner det meste av det dokumenta tilrår',
      en: 'The ad mentions most of what the documents recommend',
    },
  },
];

/**
 * The top band also needs each of these groups: at least one criterion of the group must be `partly` or `met`. They
 * are the heart of the hiring advice; an ad that is silent about one fails the condition exactly as one that denies it.
 */
export const coreGroups = [
  ['regular-supervision'],
  ['role-description'],
  ['permanent-position'],
  ['not-alone', 'peer-network'],
] as const;
