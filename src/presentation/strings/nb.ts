import type { Strings } from './strings';

export const nb: Strings = {
  headline: {
    between: (lower, upper) => `Annonsen nevner mellom ${lower} og ${upper} av det dokumentene anbefaler`,
    withheld: 'Dette fant vi i annonsen',
    hybrid: 'En annen stilling, der egen erfaring er ønsket',
    notPeerWork: 'Ser ikke ut som en annonse for erfaringskonsulent',
    unreadable: 'Annonseteksten lot seg ikke lese',
    cardOnly: 'Bare tittelen er lest',
  },
  bands: ['lite', 'noe', 'mye', 'det meste'],
  score: {
    outOf: 'av 100',
    interval: (low, high) => `Trolig mellom ${low} og ${high}`,
    upTo: (high) => `Høyst ${high}. Ingen av poengene er helt sikre`,
    certain: 'Ingen punkter er lest med tvil',
    coverage: (said, total, share) => `Sier noe om ${said} av ${total} punkter, som utgjør ${share} av vekten`,
  },
  levels: {
    met: { title: 'Nevnt', hint: 'Annonsen sier det klart.' },
    partly: { title: 'Delvis nevnt', hint: 'Annonsen sier noe, men ikke alt.' },
    contradicted: {
      title: 'Sier noe annet',
      hint: 'Annonsen sier noe annet enn dokumentene anbefaler. Ta det gjerne opp.',
    },
    unclear: { title: 'Nevnt, men uklart', hint: 'Det er nevnt, men ikke for hvem eller om det gjelder her.' },
    'not-stated': { title: 'Ikke nevnt', hint: 'Det kan finnes i jobben likevel. Spør.' },
  },
  points: (given, most) => `${given} av ${most} poeng`,
  weight: (most) => `Vekt ${most}`,
  doubt: { low: 'Kanskje: ordene kan bety noe annet.', medium: 'Ganske sikkert, men les sitatet selv.' },
  fromTitle: 'fra tittelen',
  fromField: (label) => `fra faktalisten: ${label}`,
  facts: {
    employment: 'Ansettelse',
    extent: 'Størrelse',
    positions: 'Antall stillinger',
    supervisionReceived: 'Veiledning til deg',
    supervisionGiven: 'Veiledning du gir',
  },
  term: { permanent: 'Fast', temporary: 'Midlertidig', mixed: 'Både fast og midlertidig', unstated: 'Ikke nevnt' },
  basis: {
    substitute: 'vikariat',
    project: 'prosjekt',
    engagement: 'engasjement',
    'on-call': 'tilkalling',
    'fixed-term': 'tidsbegrenset',
    trainee: 'opplæringsstilling',
  },
  prospect: 'mulighet for fast',
  percent: (min, max) => (min === max ? `${min} %` : `${min}–${max} %`),
  hours: (hours) => `${hours} timer i uken`,
  notMentioned: 'Ikke nevnt',
  received: {
    regular: 'Ja, jevnlig',
    unspecific: 'Nevnt uten detaljer',
    denied: 'Annonsen sier nei',
    none: 'Ikke nevnt',
    unclear: 'Nevnt, men uklart',
  },
  given: { yes: 'Ja', no: 'Ikke nevnt' },
  notices: {
    'not-peer-work': 'Vi fant ikke at stillingen er for en erfaringskonsulent. Derfor er ingenting vurdert.',
    unreadable: 'Vi fant ikke selve annonseteksten på siden. Derfor gir vi ikke noe tall.',
    'card-only': 'Bare tittelen og kortet er lest. Åpne annonsen for å se hva den nevner.',
    hybrid:
      'Annonsen søker en annen yrkesgruppe og ønsker egen erfaring i tillegg. Du ser funnene, men vi setter ikke ord på helheten.',
    'two-posts': 'Annonsen gjelder flere stillinger. Vi vet ikke alltid hvilken av dem et utsagn gjelder.',
    'short-text': 'Teksten er kort. Da sier tallet lite.',
    'other-language': 'Annonsen er på et språk vi ikke leser. Funnene er usikre.',
    'newer-language': 'Vi har lest færre annonser på dette språket. Les sitatene nøye.',
    'text-capped': 'Teksten er svært lang. Bare den første delen er lest.',
    'core-missing':
      'Tallet er høyt, men annonsen sier ikke noe om alle de fire kjernepunktene: veiledning, oppgaver, fast stilling og det å ikke være alene.',
  },
  means: [
    'Hvor mye av det fem dokumenter om erfaringskonsulenter anbefaler, som står i denne annonseteksten.',
    'Hvert av 18 punkter har en vekt. Nevnt gir hele vekten, delvis nevnt gir halve. Vektene er til sammen 100.',
    'Det laveste tallet regner bare med det som står helt klart. Det høyeste tar med alt som kan leses slik.',
  ],
  meansNot: [
    'Noe om hvordan arbeidsplassen, lederen eller kommunen er. Vi leser bare teksten.',
    'At noe ikke finnes i jobben fordi det ikke står i annonsen.',
    'At punktene er lovkrav, eller at de som skrev dokumentene har vurdert annonsen.',
    'At du er sikret veiledning eller kolleger fordi tallet er høyt.',
    'At to annonser er ulike når forskjellen er mindre enn spennet.',
    'At noen har forstått teksten. Faste regler har lest den, og sitatene viser hva de bygger på.',
  ],
  madeWith: (engine, rubric, profile) =>
    `Likeverd ${engine}, kodebok ${rubric}, vekter: ${profile}. Vektene er ett forslag.`,
  badge: {
    fromTitle: 'Erfaringskonsulent, fra tittelen',
    fromTitleLong:
      'Tittelen tyder på en stilling for erfaringskonsulent. Teksten er ikke lest. Åpne annonsen for å se hva den nevner.',
    fromText: (word, score) => `Nevner ${word} · ${score}`,
    fromTextLong: (word, score) =>
      `Du har åpnet annonsen: den nevner ${word} av det dokumentene anbefaler, ${score} av 100 poeng.`,
    withoutScore: 'Lest, uten tall',
    withoutScoreLong: 'Du har åpnet annonsen. Grunnlaget var for usikkert til å si om den nevner lite eller mye.',
  },
  toolbar: {
    idle: 'Likeverd',
    report: (headline, score) => `${headline} (${score} av 100)`,
    checkPage: 'Sjekk denne siden',
    checkSelection: 'Sjekk den merkede teksten',
    harvesting: (projects) => `Annonser du åpner, samles i: ${projects}`,
  },
};
