import type { Localized } from '#src/rubric/localized';

/** The eleven themes of the documents, in the order people see them. */
export const dimensions = [
  { id: 'contract', names: { nb: 'Ansettelse', nn: 'Tilsetjing', en: 'Contract' } },
  {
    id: 'role-clarity',
    names: { nb: 'Rolle og oppgaver', nn: 'Rolle og oppgåver', en: 'Role clarity and duties' },
  },
  {
    id: 'lived-experience',
    names: { nb: 'Bruk av egenerfaring', nn: 'Bruk av eigenerfaring', en: 'Use of lived experience' },
  },
  { id: 'supervision', names: { nb: 'Veiledning', nn: 'Rettleiing', en: 'Supervision' } },
  {
    id: 'training',
    names: { nb: 'Opplæring', nn: 'Opplæring', en: 'Training and onboarding' },
  },
  { id: 'community', names: { nb: 'Fellesskap', nn: 'Fellesskap', en: 'Community' } },
  {
    id: 'boundaries',
    names: {
      nb: 'Grenser og arbeidsforhold',
      nn: 'Grenser og arbeidsforhold',
      en: 'Boundaries and working conditions',
    },
  },
  {
    id: 'influence',
    names: { nb: 'Innflytelse og medvirkning', nn: 'Innverknad og medverknad', en: 'Influence and participation' },
  },
  {
    id: 'organisation',
    names: { nb: 'Forberedelse og ledelse', nn: 'Førebuing og leiing', en: 'Preparation and leadership' },
  },
  { id: 'qualifications', names: { nb: 'Kvalifikasjoner', nn: 'Kvalifikasjonar', en: 'Qualifications' } },
  { id: 'recruitment', names: { nb: 'Utlysning', nn: 'Utlysing', en: 'Recruitment' } },
] as const satisfies readonly { id: string; names: Localized }[];

export type DimensionId = (typeof dimensions)[number]['id'];
