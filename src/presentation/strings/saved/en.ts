import type { SavedStrings } from './index';

export const en: SavedStrings = {
  save: 'Save the ad',
  justSaved: 'The ad is saved on this machine.',
  savedOn: (day) => `You saved this ad on ${day}.`,
  metOn: (where, day) => `You have seen it before: ${where}, ${day}.`,
  alike: (title, where, day) => `Looks like an ad you have saved: “${title}”, seen on ${day} (${where}).`,
  join: 'Same job: add as a new version',
  saveApart: 'Another job: save on its own',
  open: 'Open in saved ads',
  retry: 'Try again',
  elsewhere: 'another page',
  changedSince: (day) => `Changed since ${day}`,
  otherWords: 'The wording has changed. What we read in it is the same.',
  deadline: 'Deadline',
  notMentioned: 'Not mentioned',
};
