import type { FindingsPageStrings } from './index';

export const nn: FindingsPageStrings = {
  lead: 'Tala gjeld stillingane i prosjektet, slik annonsane skildrar dei. Dei seier ikkje korleis arbeidsplassane er.',
  none: 'Prosjektet har ingen annonsar som kan teljast enno.',
  methods: 'Slik er tala laga',
  copyMethods: 'Kopier avsnittet',
  copied: 'Kopiert',
  copyFailed: 'Nettlesaren lét oss ikkje kopiere',
  figure: {
    asTable: 'Tala som tabell',
    save: (kind) => `Lagre som ${kind}`,
    saveNamed: (title, kind) => `Lagre som ${kind}: ${title}`,
    failed: 'Figuren lét seg ikkje teikne. Tala står i tabellen.',
  },
  plots: {
    levels: 'Talet ved namnet er delen som nemner punktet heilt eller delvis. Streken viser 95 %-intervallet for han.',
    surveys:
      'Feltet går frå delen der annonsen seier nei, til delen der han seier nei eller ikkje nemner det. Dei tynne strekane er 95 %-intervall. Den tjukke streken er undersøkinga, med talet ved namnet.',
    extents: 'Øvst i kvart par: det minste annonsen tilbyr. Nedst: det største.',
  },
  groups: {
    by: 'Del opp etter',
    what: 'Vis',
    scores: 'Poeng',
    scoresHint: 'Punktet er medianen, streken går frå nedre til øvre kvartil.',
    statedHint: 'Punktet er delen som nemner det heilt eller delvis, streken er 95 %-intervallet.',
    one: 'Annonsane er frå éin portal, eitt år, eitt språk og éin type arbeidsgivar. Då er det ingenting å samanlikne.',
    groupings: { portal: 'Portal', year: 'År', employerType: 'Type arbeidsgivar', language: 'Språk' },
  },
};
