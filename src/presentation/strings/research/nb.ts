import type { ResearchStrings } from './index';

export const nb: ResearchStrings = {
  title: 'Forskning',
  lead: 'Samle annonser for erfaringskonsulenter i et prosjekt, kod dem, se hvor enige dere er, og ta tallene med videre.',
  harvest: {
    label: 'Innsamling',
    on: (projects) => `Innsamlingen er på. Annonser du åpner, lagres i: ${projects}`,
    pause: 'Stopp innsamlingen',
    failed: 'Den siste annonsen ble ikke lagret.',
  },
  how: {
    title: 'Slik virker innsamlingen',
    points: [
      'Den er av til du slår den på, og gjelder bare det prosjektet du velger.',
      'Mens den er på, lagres hver annonse for erfaringskonsulent som du selv åpner. Ingenting hentes uten at du har åpnet det.',
      'Verktøylinjen viser et merke så lenge den er på.',
      'Navn, e-post og telefonnummer til kontaktpersoner skjules før annonsen lagres.',
      'Samme annonse på flere portaler, eller lyst ut på nytt, kobles til samme stilling. Du kan rette koblingen.',
      'Alt lagres på denne maskinen. Ingenting sendes noe sted.',
    ],
  },
  parts: {
    label: 'Deler av prosjektet',
    all: 'Alle prosjekter',
    ads: 'Annonser',
    coding: 'Koding',
    agreement: 'Samsvar',
    findings: 'Funn',
  },
  projects: {
    none: 'Du har ingen prosjekter ennå. Lag et for å begynne.',
    newName: 'Nytt prosjekt',
    add: 'Lag prosjekt',
    name: 'Navn',
    notes: 'Notater',
    save: 'Lagre',
    edit: 'Navn og notater',
    editNamed: (name) => `Navn og notater for ${name}`,
    delete: 'Slett',
    deleteNamed: (name) => `Slett ${name}`,
    deleted: (name) => `${name} er slettet.`,
    counts: ({ ads, posts, excluded }, number) =>
      [
        `${number(ads)} ${ads === 1 ? 'annonse' : 'annonser'}`,
        `${number(posts)} ${posts === 1 ? 'stilling' : 'stillinger'}`,
        ...(excluded > 0 ? [`${number(excluded)} holdt utenfor`] : []),
      ].join(' · '),
    lastRead: (day) => `sist lest ${day}`,
    harvest: 'Innsamling',
    on: 'på',
    off: 'av',
    harvestNamed: (name) => `Innsamling: ${name}`,
  },
};
