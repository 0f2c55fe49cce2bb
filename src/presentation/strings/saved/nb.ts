import type { SavedStrings } from './index';

export const nb: SavedStrings = {
  save: 'Lagre annonsen',
  justSaved: 'Annonsen er lagret på denne maskinen.',
  savedOn: (day) => `Du lagret annonsen ${day}.`,
  metOn: (where, day) => `Du har sett den før: ${where}, ${day}.`,
  alike: (title, where, day) => `Ligner på en annonse du har lagret: «${title}», sett ${day} (${where}).`,
  join: 'Samme jobb: legg til som ny utgave',
  saveApart: 'En annen jobb: lagre for seg',
  open: 'Åpne i lagrede annonser',
  retry: 'Prøv igjen',
  elsewhere: 'en annen side',
  changedSince: (day) => `Endret siden ${day}`,
  otherWords: 'Ordlyden er endret. Det vi leser ut av den, er det samme.',
  deadline: 'Søknadsfrist',
  notMentioned: 'Ikke nevnt',
};
