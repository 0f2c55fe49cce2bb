import type { FindingsPageStrings } from './index';

export const nb: FindingsPageStrings = {
  lead: 'Tallene gjelder stillingene i prosjektet, slik annonsene beskriver dem. De sier ikke hvordan arbeidsplassene er.',
  none: 'Prosjektet har ingen annonser som kan telles ennå.',
  methods: 'Slik er tallene laget',
  copyMethods: 'Kopier avsnittet',
  copied: 'Kopiert',
  copyFailed: 'Nettleseren lot oss ikke kopiere',
  figure: {
    asTable: 'Tallene som tabell',
    save: (kind) => `Lagre som ${kind}`,
    saveNamed: (title, kind) => `Lagre som ${kind}: ${title}`,
    failed: 'Figuren lot seg ikke tegne. Tallene står i tabellen.',
  },
  plots: {
    levels:
      'Tallet ved navnet er andelen som nevner punktet helt eller delvis. Streken viser 95 %-intervallet for den.',
    surveys:
      'Feltet går fra andelen der annonsen sier nei, til andelen der den sier nei eller ikke nevner det. De tynne strekene er 95 %-intervall. Den tykke streken er undersøkelsen, med tallet ved navnet.',
    extents: 'Øverst i hvert par: det minste annonsen tilbyr. Nederst: det største.',
  },
  groups: {
    by: 'Del opp etter',
    what: 'Vis',
    scores: 'Poeng',
    scoresHint: 'Punktet er medianen, streken går fra nedre til øvre kvartil.',
    statedHint: 'Punktet er andelen som nevner det helt eller delvis, streken er 95 %-intervallet.',
    one: 'Annonsene er fra én portal, ett år, ett språk og én type arbeidsgiver. Da er det ingenting å sammenligne.',
    groupings: { portal: 'Portal', year: 'År', employerType: 'Type arbeidsgiver', language: 'Språk' },
  },
};
