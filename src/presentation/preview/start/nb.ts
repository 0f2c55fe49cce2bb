import type { Starts } from './outline';

export const nb: Starts = {
  sample: {
    title: 'Erfaringskonsulent i ambulant rusteam',
    employer: 'Fjellvik kommune',
    facts: { employmentType: 'Engasjement', extent: '80 %', positions: '1' },
    parts: [
      {
        paragraphs: [
          'Vi søker en erfaringskonsulent med egen erfaring med rusproblemer. Teamet møter folk der de bor, og du blir en av sju kolleger.',
        ],
      },
      {
        heading: 'Arbeidsoppgaver',
        items: [
          'Samtaler med dem som bruker tjenesten, hjemme eller på tur',
          'Følge til møter med lege, NAV og behandling',
          'Lede en samtalegruppe sammen med en kollega',
        ],
      },
      {
        heading: 'Kvalifikasjoner',
        items: ['Egen erfaring med rusproblemer og bedring', 'Førerkort klasse B'],
        paragraphs: ['Vi stiller ikke krav til utdanning. Politiattest må legges fram før du begynner.'],
      },
      {
        heading: 'Vi tilbyr',
        items: [
          'Engasjement i ett år, med mulighet for fast stilling',
          'Lønn etter tariff og pensjon i KLP',
          'Veiledning',
        ],
      },
      { heading: 'Kontakt', paragraphs: ['Ring teamleder hvis du lurer på noe. Vi svarer på alle slags spørsmål.'] },
    ],
  },
  skeleton: {
    title: '',
    employer: '',
    facts: { employmentType: '', extent: '', positions: '' },
    parts: [
      {
        heading: 'Om stillingen',
        prompt:
          'Hvem søker dere, med hvilken erfaring, og hvem skal personen møte? Er stillingen fast, og hvor stor er den?',
      },
      {
        heading: 'Arbeidsoppgaver',
        prompt: 'Hva gjør personen en vanlig uke? Nevn minst tre oppgaver.',
        promptsItems: true,
      },
      {
        heading: 'Rollen i teamet',
        prompt: 'Hva hører til rollen, og hva hører ikke til? Hvilke møter er personen med i?',
      },
      {
        heading: 'Kvalifikasjoner',
        prompt: 'Hvilken egenerfaring ser dere etter? Trengs det utdanning, eller ikke?',
        promptsItems: true,
      },
      {
        heading: 'Vi tilbyr',
        prompt:
          'Lønn og pensjon. Veiledning: hvor ofte, og av hvem? Opplæring. Kontakt med andre erfaringskonsulenter. Arbeidstid.',
        promptsItems: true,
      },
      {
        heading: 'Om oss',
        prompt: 'Hvor mange er dere? Har dere hatt erfaringskonsulenter før? Hvem er nærmeste leder?',
      },
      { heading: 'Slik søker du', prompt: 'Frist, hva søknaden skal inneholde, og hvem man kan ringe.' },
    ],
  },
};
