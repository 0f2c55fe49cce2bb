import type { SavedStrings } from './index';

export const nn: SavedStrings = {
  save: 'Lagre annonsen',
  justSaved: 'Annonsen er lagra på denne maskina.',
  savedOn: (day) => `Du lagra annonsen ${day}.`,
  metOn: (where, day) => `Du har sett han før: ${where}, ${day}.`,
  alike: (title, where, day) => `Liknar på ein annonse du har lagra: «${title}», sett ${day} (${where}).`,
  join: 'Same jobb: legg til som ny utgåve',
  saveApart: 'Ein annan jobb: lagre for seg',
  open: 'Opne i lagra annonsar',
  retry: 'Prøv igjen',
  elsewhere: 'ei anna side',
  changedSince: (day) => `Endra sidan ${day}`,
  otherWords: 'Ordlyden er endra. Det vi les ut av han, er det same.',
  deadline: 'Søknadsfrist',
  notMentioned: 'Ikkje nemnt',
};
