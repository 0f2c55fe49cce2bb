import type { GuideStrings } from './guide-strings';

export const nb: GuideStrings = {
  title: 'Slik leses annonsene',
  lead: 'Likeverd leser annonseteksten med faste regler og ser hvor mye av det fem dokumenter anbefaler som står der. Her er alle punktene, med hva de bygger på.',
  contents: 'Innhold',
  number: {
    title: 'Hvordan tallet blir til',
    points: (criteria, themes) =>
      `Vi ser etter ${criteria} punkter i ${themes} temaer. Hvert punkt har en vekt, og vektene er til sammen 100.`,
    levels: 'Hvert punkt får ett av fem nivåer. Nivået sier hvor stor del av vekten som teller:',
    share: {
      met: 'hele vekten',
      partly: 'halve vekten',
      'not-stated': 'ingenting, og det er en grunn til å spørre, ikke en feil',
      contradicted: 'ingenting: den som er ærlig, skal ikke tape på det mot den som tier',
      unclear: 'ingenting, men teller i den øvre enden av spennet',
    },
    interval:
      'Tallet har et spenn. Det nederste regner bare med det som står helt klart. Det øverste tar med alt som kan leses slik.',
    coverage: (enough) =>
      `Vi sier også hvor stor del av vekten annonsen sier noe om. Er den under ${enough}, sier vi ikke noe om forholdet mellom de to.`,
    bands: 'Ordene kommer av tallet:',
    bandFrom: (score) => `fra ${score}`,
    neighbour: (points) => `Er tallet innen ${points} poeng fra en grense, viser vi begge ordene.`,
    core: 'Det øverste ordet krever i tillegg at annonsen minst delvis nevner hvert av disse:',
    without: (words) =>
      `Vi setter ikke ord på helheten når teksten er kortere enn ${words} ord, når annonsen gjelder flere stillinger, eller når den søker en annen yrkesgruppe.`,
    weights:
      'Vektene er ett forslag. De er satt ut fra hvor tydelig rådet er, om problemet finnes i tall, hvor mange dokumenter som sier det, og om en annonse kan vise det.',
    profiles: 'En sammenligning av annonser bør holde under flere sett av vekter. Disse finnes:',
  },
  criteria: {
    title: 'Punktene',
    lead: 'Ingen av dokumentene sier hva en annonse må inneholde. De handler om stillinger. Vi spør om annonsen sier det de mener er bra i en stilling.',
    weight: (points) => `Vekt ${points}`,
    why: 'Hvorfor',
    levels: 'Nivåene',
    examples: 'For eksempel',
    nearMisses: 'Ligner, men teller ikke',
    ask: 'Spørsmål en søker kan stille',
    paragraph: 'Avsnitt en arbeidsgiver kan tilpasse, hvis det er sant',
    sources: 'Kilder',
    strength: {
      recommendation: 'anbefaling',
      finding: 'funn',
      'practice-example': 'eksempel fra praksis',
      argument: 'argument',
      definition: 'definisjon',
      'open-question': 'åpent spørsmål',
    },
    lines: (from, to) => (from === to ? `linje ${from}` : `linje ${from}–${to}`),
    weightTitle: 'Slik er vekten satt',
    toTop: 'Til innholdet',
  },
  flags: {
    title: 'Verdt å snakke om',
    lead: 'Dette viser vi uten å telle det. Dokumentene er delt, eller det avhenger av stedet.',
  },
  duties: {
    title: 'Oppgaver vi kjenner igjen',
    lead: 'Oppgavene blir fortalt, ikke målt. Minst tre av dem gjør punktet om rolle og oppgaver nevnt.',
  },
  documents: {
    title: 'Dokumentene',
    lead: 'De som skrev dem, har ikke vurdert noen annonse, arbeidsgiver eller dette verktøyet.',
  },
  version: (rubric) => `Kodebok ${rubric}.`,
};
