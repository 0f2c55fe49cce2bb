import type { FrameStrings } from './index';

export const nb: FrameStrings = {
  skip: 'Hopp til innholdet',
  navigation: 'Sider i Likeverd',
  pages: {
    library: 'Lagrede annonser',
    preview: 'Skriv en annonse',
    research: 'Forskning',
    guide: 'Slik leses annonsene',
    options: 'Innstillinger',
  },
  faults: {
    full: 'Det er ikke plass til mer. Ingenting ble endret. Frigjør plass på disken, eller slett noe her, og prøv igjen.',
    blocked: 'En annen fane bruker en eldre utgave av Likeverd. Lukk den andre fanen, og prøv igjen.',
    outdated: 'Likeverd er oppdatert. Last siden på nytt for å fortsette.',
    closed:
      'Nettleseren lar oss ikke åpne det som er lagret. Det kan skyldes et privat vindu eller sperrede nettsteddata. Ingenting er slettet. Last siden på nytt, eller start nettleseren på nytt.',
    gone: 'Dette finnes ikke lenger. Det kan være slettet i en annen fane.',
    unknown:
      'Noe gikk galt, og vi vet ikke hva. Ingenting ble endret, og det du har lagret, er ikke slettet. Prøv igjen, eller last siden på nytt.',
  },
  reload: 'Last siden på nytt',
  tryAgain: 'Prøv igjen',
  undo: 'Angre',
  cancel: 'Avbryt',
  close: 'Lukk',
};
