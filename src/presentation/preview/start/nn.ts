import type { Starts } from './outline';

export const nn: Starts = {
  sample: {
    title: 'Erfaringskonsulent i ambulant rusteam',
    employer: 'Fjellvik kommune',
    facts: { employmentType: 'Engasjement', extent: '80 %', positions: '1' },
    parts: [
      {
        paragraphs: [
          'Vi søkjer ein erfaringskonsulent med eiga erfaring med rusproblem. Teamet møter folk der dei bur, og du blir ein av sju kollegaer.',
        ],
      },
      {
        heading: 'Arbeidsoppgåver',
        items: [
          'Samtalar med dei som bruker tenesta, heime eller på tur',
          'Følgje til møte med lege, NAV og behandling',
          'Leie ei samtalegruppe saman med ein kollega',
        ],
      },
      {
        heading: 'Kvalifikasjonar',
        items: ['Eiga erfaring med rusproblem og betring', 'Førarkort klasse B'],
        paragraphs: ['Vi stiller ikkje krav til utdanning. Politiattest må leggjast fram før du byrjar.'],
      },
      {
        heading: 'Vi tilbyr',
        items: ['Engasjement i eitt år, med høve til fast stilling', 'Løn etter tariff og pensjon i KLP', 'Rettleiing'],
      },
      { heading: 'Kontakt', paragraphs: ['Ring teamleiaren om du lurer på noko. Vi svarer på alle slags spørsmål.'] },
    ],
  },
  skeleton: {
    title: '',
    employer: '',
    facts: { employmentType: '', extent: '', positions: '' },
    parts: [
      {
        heading: 'Om stillinga',
        prompt: 'Kven søkjer de, med kva erfaring, og kven skal personen møte? Er stillinga fast, og kor stor er ho?',
      },
      {
        heading: 'Arbeidsoppgåver',
        prompt: 'Kva gjer personen ei vanleg veke? Nemn minst tre oppgåver.',
        promptsItems: true,
      },
      {
        heading: 'Rolla i teamet',
        prompt: 'Kva høyrer til rolla, og kva høyrer ikkje til? Kva møte er personen med i?',
      },
      {
        heading: 'Kvalifikasjonar',
        prompt: 'Kva eigenerfaring ser de etter? Trengst det utdanning, eller ikkje?',
        promptsItems: true,
      },
      {
        heading: 'Vi tilbyr',
        prompt:
          'Løn og pensjon. Rettleiing: kor ofte, og av kven? Opplæring. Kontakt med andre erfaringskonsulentar. Arbeidstid.',
        promptsItems: true,
      },
      { heading: 'Om oss', prompt: 'Kor mange er de? Har de hatt erfaringskonsulentar før? Kven er næraste leiar?' },
      { heading: 'Slik søkjer du', prompt: 'Frist, kva søknaden skal innehalde, og kven ein kan ringje.' },
    ],
  },
};
