import type { Strings } from './strings';

export const nn: Strings = {
  headline: {
    between: (lower, upper) => `Annonsen nemner mellom ${lower} og ${upper} av det dokumenta tilrår`,
    withheld: 'Dette fann vi i annonsen',
    hybrid: 'Ei anna stilling, der eiga erfaring er ønskt',
    notPeerWork: 'Ser ikkje ut som ein annonse for erfaringskonsulent',
    unreadable: 'Annonseteksten lét seg ikkje lese',
    cardOnly: 'Berre tittelen er lesen',
  },
  bands: ['lite', 'noko', 'mykje', 'det meste'],
  score: {
    outOf: 'av 100',
    interval: (low, high) => `Truleg mellom ${low} og ${high}`,
    upTo: (high) => `Høgst ${high}. Ingen av poenga er heilt sikre`,
    certain: 'Ingen punkt er lesne med tvil',
    coverage: (said, total, share) => `Seier noko om ${said} av ${total} punkt, som utgjer ${share} av vekta`,
  },
  levels: {
    met: { title: 'Nemnt', hint: 'Annonsen seier det klart.' },
    partly: { title: 'Delvis nemnt', hint: 'Annonsen seier noko, men ikkje alt.' },
    contradicted: {
      title: 'Seier noko anna',
      hint: 'Annonsen seier noko anna enn dokumenta tilrår. Ta det gjerne opp.',
    },
    unclear: { title: 'Nemnt, men uklart', hint: 'Det er nemnt, men ikkje for kven eller om det gjeld her.' },
    'not-stated': { title: 'Ikkje nemnt', hint: 'Det kan finnast i jobben likevel. Spør.' },
  },
  points: (given, most) => `${given} av ${most} poeng`,
  weight: (most) => `Vekt ${most}`,
  doubt: { low: 'Kanskje: orda kan tyde noko anna.', medium: 'Ganske sikkert, men les sitatet sjølv.' },
  fromTitle: 'frå tittelen',
  fromField: (label) => `frå faktalista: ${label}`,
  facts: {
    employment: 'Tilsetjing',
    extent: 'Storleik',
    positions: 'Talet på stillingar',
    supervisionReceived: 'Rettleiing til deg',
    supervisionGiven: 'Rettleiing du gir',
  },
  term: { permanent: 'Fast', temporary: 'Mellombels', mixed: 'Både fast og mellombels', unstated: 'Ikkje nemnt' },
  basis: {
    substitute: 'vikariat',
    project: 'prosjekt',
    engagement: 'engasjement',
    'on-call': 'tilkalling',
    'fixed-term': 'tidsavgrensa',
    trainee: 'opplæringsstilling',
  },
  prospect: 'høve til fast',
  percent: (min, max) => (min === max ? `${min} %` : `${min}–${max} %`),
  hours: (hours) => `${hours} timar i veka`,
  notMentioned: 'Ikkje nemnt',
  received: {
    regular: 'Ja, jamleg',
    unspecific: 'Nemnt utan detaljar',
    denied: 'Annonsen seier nei',
    none: 'Ikkje nemnt',
    unclear: 'Nemnt, men uklart',
  },
  given: { yes: 'Ja', no: 'Ikkje nemnt' },
  notices: {
    'not-peer-work': 'Vi fann ikkje at stillinga er for ein erfaringskonsulent. Difor er ingenting vurdert.',
    unreadable: 'Vi fann ikkje sjølve annonseteksten på sida. Difor gir vi ikkje noko tal.',
    'card-only': 'Berre tittelen og kortet er lesne. Opne annonsen for å sjå kva han nemner.',
    hybrid:
      'Annonsen søkjer ei anna yrkesgruppe og ønskjer eiga erfaring i tillegg. Du ser funna, men vi set ikkje ord på heilskapen.',
    'two-posts': 'Annonsen gjeld fleire stillingar. Vi veit ikkje alltid kva for ei av dei ei utsegn gjeld.',
    'short-text': 'Teksten er kort. Då seier talet lite.',
    'other-language': 'Annonsen er på eit språk vi ikkje les. Funna er usikre.',
    'newer-language': 'Vi har lese færre annonsar på dette språket. Les sitata nøye.',
    'text-capped': 'Teksten er svært lang. Berre den første delen er lesen.',
    'core-missing':
      'Talet er høgt, men annonsen seier ikkje noko om alle dei fire kjernepunkta: rettleiing, oppgåver, fast stilling og det å ikkje vere åleine.',
  },
  means: [
    'Kor mykje av det fem dokument om erfaringskonsulentar tilrår, som står i denne annonseteksten.',
    'Kvart av 18 punkt har ei vekt. Nemnt gir heile vekta, delvis nemnt gir halve. Vektene er til saman 100.',
    'Det lågaste talet reknar berre med det som står heilt klart. Det høgaste tek med alt som kan lesast slik.',
  ],
  meansNot: [
    'Noko om korleis arbeidsplassen, leiaren eller kommunen er. Vi les berre teksten.',
    'At noko ikkje finst i jobben fordi det ikkje står i annonsen.',
    'At punkta er lovkrav, eller at dei som skreiv dokumenta har vurdert annonsen.',
    'At du er sikra rettleiing eller kollegaer fordi talet er høgt.',
    'At to annonsar er ulike når skilnaden er mindre enn spennet.',
    'At nokon har forstått teksten. Faste reglar har lese han, og sitata viser kva dei byggjer på.',
  ],
  madeWith: (engine, rubric, profile) =>
    `Likeverd ${engine}, kodebok ${rubric}, vekter: ${profile}. Vektene er eitt framlegg.`,
  badge: {
    fromTitle: 'Erfaringskonsulent, frå tittelen',
    fromTitleLong:
      'Tittelen tyder på ei stilling for erfaringskonsulent. Teksten er ikkje lesen. Opne annonsen for å sjå kva han nemner.',
    fromText: (word, score) => `Nemner ${word} · ${score}`,
    fromTextLong: (word, score) =>
      `Du har opna annonsen: han nemner ${word} av det dokumenta tilrår, ${score} av 100 poeng.`,
    withoutScore: 'Lesen, utan tal',
    withoutScoreLong: 'Du har opna annonsen. Grunnlaget var for usikkert til å seie om han nemner lite eller mykje.',
  },
  toolbar: {
    idle: 'Likeverd',
    report: (headline, score) => `${headline} (${score} av 100)`,
    checkPage: 'Sjekk denne sida',
    checkSelection: 'Sjekk den merkte teksten',
    harvesting: (projects) => `Annonsar du opnar, blir samla i: ${projects}`,
  },
};
