import type { CriterionId } from '#src/rubric/criteria';
import type { Level } from '#src/rubric/level';
import type { Localized } from '#src/rubric/localized';
import type { SourceReference } from '#src/rubric/sources';

/**
 * A figure from the documents that a set of ads may be drawn beside. The surveys counted what employees have, ads show
 * what employers say, so a share of ads is never one number: it lies between `lowerBound` and `upperBound`, and neither
 * may be subtracted from the figure or tested against it.
 */
export interface SurveyFigure {
  id: string;
  criterion: CriterionId;
  /** Per cent of those asked. */
  share: number;
  /** How many answered; null where the document does not say. */
  answers: number | null;
  names: Localized;
  /** Ads with these levels surely go without it, if they are true. */
  lowerBound: readonly Level[];
  /** Ads with these levels may go without it. */
  upperBound: readonly Level[];
  /** What to remember when showing the two side by side. */
  remember: Localized;
  source: SourceReference;
}

const survey2021 = (line: number, says: string): SourceReference => ({
  document: 'role-presentation',
  section: 'Erfaringskonsulentundersøkelsen 2021',
  lines: [line, line],
  strength: 'finding',
  says,
});

export const surveyFigures: readonly SurveyFigure[] = [
  {
    id: 'only-peer-worker-2021',
    criterion: 'not-alone',
    share: 49,
    answers: null,
    names: {
      nb: 'var eneste erfaringskonsulent i tjenesten (undersøkelse fra 2021)',
      nn: 'var einaste erfaringskonsulent i tenesta (undersøking frå 2021)',
      en: 'were the only peer worker in the service (2021 survey)',
    },
    lowerBound: ['contradicted'],
    upperBound: ['contradicted', 'not-stated', 'unclear'],
    remember: {
      nb: 'Å ha andre erfaringskonsulenter i kommunen er ikke det samme som å ha dem i tjenesten. Antallet svar er ikke oppgitt.',
      nn: 'Å ha andre erfaringskonsulentar i kommunen er ikkje det same som å ha dei i tenesta. Talet på svar er ikkje oppgitt.',
      en: 'Other peer workers in the municipality are not the same as others in the service. The number of answers is not given.',
    },
    source: survey2021(47, '49 % were the only peer worker in their service.'),
  },
  {
    id: 'no-supervision-2021',
    criterion: 'regular-supervision',
    share: 45,
    answers: null,
    names: {
      nb: 'oppga at de ikke fikk veiledning (undersøkelse fra 2021)',
      nn: 'oppgav at dei ikkje fekk rettleiing (undersøking frå 2021)',
      en: 'said they received no supervision (2021 survey)',
    },
    lowerBound: ['contradicted'],
    upperBound: ['contradicted', 'not-stated', 'unclear'],
    remember: {
      nb: 'Et tilbud i en annonse er ikke det samme som veiledning man får. Antallet svar er ikke oppgitt.',
      nn: 'Eit tilbod i ein annonse er ikkje det same som rettleiing ein får. Talet på svar er ikkje oppgitt.',
      en: 'An offer in an ad is not supervision received. The number of answers is not given.',
    },
    source: survey2021(52, '45 % received no supervision.'),
  },
  {
    id: 'no-job-description-2021',
    criterion: 'role-description',
    share: 46,
    answers: null,
    names: {
      nb: 'oppga at de ikke hadde stillingsbeskrivelse (undersøkelse fra 2021)',
      nn: 'oppgav at dei ikkje hadde stillingsomtale (undersøking frå 2021)',
      en: 'said they had no job description (2021 survey)',
    },
    lowerBound: ['contradicted'],
    upperBound: ['contradicted', 'not-stated', 'unclear'],
    remember: {
      nb: 'Oppgaver i en annonse er ikke en skriftlig stillingsbeskrivelse. Antallet svar er ikke oppgitt.',
      nn: 'Oppgåver i ein annonse er ikkje ein skriftleg stillingsomtale. Talet på svar er ikkje oppgitt.',
      en: 'Duties in an ad are not a written job description. The number of answers is not given.',
    },
    source: survey2021(54, '46 % had no job description.'),
  },
  {
    id: 'temporary-in-one-district-2017',
    criterion: 'permanent-position',
    share: 100,
    answers: 8,
    names: {
      nb: 'var midlertidig ansatt (8 av 8 i Bydel Gamle Oslo, 2017)',
      nn: 'var mellombels tilsette (8 av 8 i Bydel Gamle Oslo, 2017)',
      en: 'were temporarily employed (8 of 8 in the Gamle Oslo district, 2017)',
    },
    lowerBound: ['contradicted'],
    upperBound: ['contradicted', 'partly', 'not-stated', 'unclear'],
    remember: {
      nb: 'Én bydel i 2017, ikke landet. Åtte svar gir et 95 %-intervall på 68–100 %. Midlertidige stillinger lyses dessuten ut oftere.',
      nn: 'Éin bydel i 2017, ikkje landet. Åtte svar gir eit 95 %-intervall på 68–100 %. Mellombelse stillingar blir dessutan lyste ut oftare.',
      en: 'One district in 2017, not the country. Eight answers give a 95 % interval of 68–100 %. Temporary posts are also advertised more often.',
    },
    source: {
      document: 'district-report',
      section: 'Kvantitativ undersøkelse: Arbeidsforhold',
      lines: [221, 221],
      strength: 'finding',
      says: 'All eight held project posts or fixed-term engagements.',
    },
  },
  {
    id: 'degree-required-in-one-district-2017',
    criterion: 'no-education-barrier',
    share: 25,
    answers: 8,
    names: {
      nb: 'hadde en stilling som krevde høyere utdanning (2 av 8 i Bydel Gamle Oslo, 2017)',
      nn: 'hadde ei stilling som kravde høgare utdanning (2 av 8 i Bydel Gamle Oslo, 2017)',
      en: 'held a post that required higher education (2 of 8 in the Gamle Oslo district, 2017)',
    },
    lowerBound: ['contradicted'],
    upperBound: ['contradicted', 'not-stated', 'unclear'],
    remember: {
      nb: 'Tre av de åtte visste ikke om stillingen krevde utdanning; det er det som ligner mest på at en annonse ikke nevner det.',
      nn: 'Tre av dei åtte visste ikkje om stillinga kravde utdanning; det er det som liknar mest på at ein annonse ikkje nemner det.',
      en: 'Three of the eight did not know whether the post required education, which is the closest to an ad that does not mention it.',
    },
    source: {
      document: 'district-report',
      section: 'Kvantitativ undersøkelse: Utdanning',
      lines: [213, 215],
      strength: 'finding',
      says: 'Higher education required for the post: two yes, three do not know, three no.',
    },
  },
];

/** Position sizes in one district in 2017; seven of eight answers are accounted for. Compare distributions, not shares. */
export const positionSizes2017 = {
  bands: [
    { fromPercent: 1, toPercent: 20, posts: 1 },
    { fromPercent: 50, toPercent: 79, posts: 3 },
    { fromPercent: 80, toPercent: 100, posts: 3 },
  ],
  source: {
    document: 'district-report',
    section: 'Kvantitativ undersøkelse: Arbeidsforhold',
    lines: [229, 233],
    strength: 'finding',
    says: 'One post of 1–20 %, three of 50–79 %, three of 80 % or more.',
  },
} as const satisfies { bands: readonly object[]; source: SourceReference };
