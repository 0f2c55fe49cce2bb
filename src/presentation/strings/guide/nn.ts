import type { GuideStrings } from './guide-strings';

export const nn: GuideStrings = {
  title: 'Slik blir annonsane lesne',
  lead: 'Likeverd les annonseteksten med faste reglar og ser kor mykje av det fem dokument tilrår som står der. Her er alle punkta, med kva dei byggjer på.',
  contents: 'Innhald',
  number: {
    title: 'Korleis talet blir til',
    points: (criteria, themes) =>
      `Vi ser etter ${criteria} punkt i ${themes} tema. Kvart punkt har ei vekt, og vektene er til saman 100.`,
    levels: 'Kvart punkt får eitt av fem nivå. Nivået seier kor stor del av vekta som tel:',
    share: {
      met: 'heile vekta',
      partly: 'halve vekta',
      'not-stated': 'ingenting, og det er ein grunn til å spørje, ikkje ein feil',
      contradicted: 'ingenting: den som er ærleg, skal ikkje tape på det mot den som teier',
      unclear: 'ingenting, men tel i den øvre enden av spennet',
    },
    interval:
      'Talet har eit spenn. Det nedste reknar berre med det som står heilt klart. Det øvste tek med alt som kan lesast slik.',
    coverage: (enough) =>
      `Vi seier òg kor stor del av vekta annonsen seier noko om. Er ho under ${enough}, seier vi ikkje noko om forholdet mellom dei to.`,
    bands: 'Orda kjem av talet:',
    bandFrom: (score) => `frå ${score}`,
    neighbour: (points) => `Er talet innan ${points} poeng frå ei grense, viser vi begge orda.`,
    core: 'Det øvste ordet krev i tillegg at annonsen minst delvis nemner kvart av desse:',
    without: (words) =>
      `Vi set ikkje ord på heilskapen når teksten er kortare enn ${words} ord, når annonsen gjeld fleire stillingar, eller når han søkjer ei anna yrkesgruppe.`,
    weights:
      'Vektene er eitt framlegg. Dei er sette ut frå kor tydeleg rådet er, om problemet finst i tal, kor mange dokument som seier det, og om ein annonse kan vise det.',
    profiles: 'Ei samanlikning av annonsar bør halde under fleire sett av vekter. Desse finst:',
  },
  criteria: {
    title: 'Punkta',
    lead: 'Ingen av dokumenta seier kva ein annonse må innehalde. Dei handlar om stillingar. Vi spør om annonsen seier det dei meiner er bra i ei stilling.',
    weight: (points) => `Vekt ${points}`,
    why: 'Kvifor',
    levels: 'Nivåa',
    examples: 'Til dømes',
    nearMisses: 'Liknar, men tel ikkje',
    ask: 'Spørsmål ein søkjar kan stille',
    paragraph: 'Avsnitt ein arbeidsgivar kan tilpasse, om det er sant',
    sources: 'Kjelder',
    strength: {
      recommendation: 'tilråding',
      finding: 'funn',
      'practice-example': 'døme frå praksis',
      argument: 'argument',
      definition: 'definisjon',
      'open-question': 'ope spørsmål',
    },
    lines: (from, to) => (from === to ? `linje ${from}` : `linje ${from}–${to}`),
    weightTitle: 'Slik er vekta sett',
    toTop: 'Til innhaldet',
  },
  flags: {
    title: 'Verdt å snakke om',
    lead: 'Dette viser vi utan å telje det. Dokumenta er delte, eller det kjem an på staden.',
  },
  duties: {
    title: 'Oppgåver vi kjenner att',
    lead: 'Oppgåvene blir fortalde, ikkje målte. Minst tre av dei gjer punktet om rolle og oppgåver nemnt.',
  },
  documents: {
    title: 'Dokumenta',
    lead: 'Dei som skreiv dei, har ikkje vurdert nokon annonse, arbeidsgivar eller dette verktøyet.',
  },
  version: (rubric) => `Kodebok ${rubric}.`,
};
