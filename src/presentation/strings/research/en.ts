import type { ResearchStrings } from './index';

export const en: ResearchStrings = {
  title: 'Research',
  lead: 'Collect ads for peer workers in a project, code them, see how well you agree, and take the figures with you.',
  harvest: {
    label: 'Collecting',
    on: (projects) => `Collecting is on. Ads you open are kept in: ${projects}`,
    pause: 'Stop collecting',
    failed: 'The last ad was not kept.',
  },
  how: {
    title: 'How collecting works',
    points: [
      'It is off until you turn it on, and only for the project you choose.',
      'While it is on, every ad for a peer worker that you open yourself is kept. Nothing is fetched that you have not opened.',
      'The toolbar shows a sign for as long as it is on.',
      'Names, e-mail addresses and phone numbers of contact persons are hidden before an ad is kept.',
      'The same ad on several portals, or advertised again, is linked to one post. You can correct the link.',
      'Everything is kept on this machine. Nothing is sent anywhere.',
    ],
  },
  parts: {
    label: 'Parts of the project',
    all: 'All projects',
    ads: 'Ads',
    coding: 'Coding',
    agreement: 'Agreement',
    findings: 'Findings',
  },
  projects: {
    none: 'You have no projects yet. Make one to begin.',
    newName: 'New project',
    add: 'Make project',
    name: 'Name',
    notes: 'Notes',
    save: 'Save',
    edit: 'Name and notes',
    editNamed: (name) => `Name and notes of ${name}`,
    delete: 'Delete',
    deleteNamed: (name) => `Delete ${name}`,
    deleted: (name) => `${name} was deleted.`,
    counts: ({ ads, posts, excluded }, number) =>
      [
        `${number(ads)} ${ads === 1 ? 'ad' : 'ads'}`,
        `${number(posts)} ${posts === 1 ? 'post' : 'posts'}`,
        ...(excluded > 0 ? [`${number(excluded)} left out`] : []),
      ].join(' · '),
    lastRead: (day) => `last read ${day}`,
    harvest: 'Collecting',
    on: 'on',
    off: 'off',
    harvestNamed: (name) => `Collecting: ${name}`,
  },
};
