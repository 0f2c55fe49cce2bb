import type { ResearchStrings } from './index';

export const nn: ResearchStrings = {
  title: 'Forsking',
  lead: 'Samle annonsar for erfaringskonsulentar i eit prosjekt, kod dei, sjå kor samde de er, og ta tala med vidare.',
  harvest: {
    label: 'Innsamling',
    on: (projects) => `Innsamlinga er på. Annonsar du opnar, blir lagra i: ${projects}`,
    pause: 'Stopp innsamlinga',
    failed: 'Den siste annonsen vart ikkje lagra.',
  },
  how: {
    title: 'Slik verkar innsamlinga',
    points: [
      'Ho er av til du slår ho på, og gjeld berre det prosjektet du vel.',
      'Medan ho er på, blir kvar annonse for erfaringskonsulent som du sjølv opnar, lagra. Ingenting blir henta utan at du har opna det.',
      'Verktøylinja viser eit merke så lenge ho er på.',
      'Namn, e-post og telefonnummer til kontaktpersonar blir skjulte før annonsen blir lagra.',
      'Same annonsen på fleire portalar, eller lyst ut på nytt, blir kopla til same stillinga. Du kan rette koplinga.',
      'Alt blir lagra på denne maskina. Ingenting blir sendt nokon stad.',
    ],
  },
  parts: {
    label: 'Delar av prosjektet',
    all: 'Alle prosjekt',
    ads: 'Annonsar',
    coding: 'Koding',
    agreement: 'Samsvar',
    findings: 'Funn',
  },
  projects: {
    none: 'Du har ingen prosjekt enno. Lag eitt for å begynne.',
    newName: 'Nytt prosjekt',
    add: 'Lag prosjekt',
    name: 'Namn',
    notes: 'Notat',
    save: 'Lagre',
    edit: 'Namn og notat',
    editNamed: (name) => `Namn og notat for ${name}`,
    delete: 'Slett',
    deleteNamed: (name) => `Slett ${name}`,
    deleted: (name) => `${name} er sletta.`,
    counts: ({ ads, posts, excluded }, number) =>
      [
        `${number(ads)} ${ads === 1 ? 'annonse' : 'annonsar'}`,
        `${number(posts)} ${posts === 1 ? 'stilling' : 'stillingar'}`,
        ...(excluded > 0 ? [`${number(excluded)} haldne utanfor`] : []),
      ].join(' · '),
    lastRead: (day) => `sist lesen ${day}`,
    harvest: 'Innsamling',
    on: 'på',
    off: 'av',
    harvestNamed: (name) => `Innsamling: ${name}`,
  },
};
