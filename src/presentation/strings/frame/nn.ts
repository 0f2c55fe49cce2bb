import type { FrameStrings } from './index';

export const nn: FrameStrings = {
  skip: 'Hopp til innhaldet',
  navigation: 'Sider i Likeverd',
  pages: {
    library: 'Lagra annonsar',
    preview: 'Skriv ein annonse',
    research: 'Forsking',
    guide: 'Slik blir annonsane lesne',
    options: 'Innstillingar',
  },
  faults: {
    full: 'Det er ikkje plass til meir. Ingenting vart endra. Frigjer plass på disken, eller slett noko her, og prøv igjen.',
    blocked: 'Ei anna fane bruker ei eldre utgåve av Likeverd. Lukk den andre fana, og prøv igjen.',
    outdated: 'Likeverd er oppdatert. Last sida på nytt for å halde fram.',
    closed:
      'Nettlesaren lèt oss ikkje opne det som er lagra. Det kan kome av eit privat vindauge eller sperra nettstaddata. Ingenting er sletta. Last sida på nytt, eller start nettlesaren på nytt.',
    gone: 'Dette finst ikkje lenger. Det kan vere sletta i ei anna fane.',
    unknown:
      'Noko gjekk gale, og vi veit ikkje kva. Ingenting vart endra, og det du har lagra, er ikkje sletta. Prøv igjen, eller last sida på nytt.',
  },
  reload: 'Last sida på nytt',
  tryAgain: 'Prøv igjen',
  undo: 'Angre',
  cancel: 'Avbryt',
  close: 'Lukk',
};
