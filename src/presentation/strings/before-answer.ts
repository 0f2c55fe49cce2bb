import type { Locale } from './locale';

interface BeforeAnswer {
  panelName: string;
  reading: string;
  failed: string;
  /** The background can no longer be reached: the extension was updated while the page stood open. */
  reloadPage: string;
  retry: string;
  close: string;
}

/** The few words the page script must know itself: what is said before, or without, an answer from the background. */
export const beforeAnswer: Record<Locale, BeforeAnswer> = {
  nb: {
    panelName: 'Likeverd',
    reading: 'Leser annonsen …',
    failed: 'Noe gikk galt, og annonsen ble ikke vurdert.',
    reloadPage: 'Likeverd er oppdatert. Last siden på nytt for å lese annonsen.',
    retry: 'Prøv igjen',
    close: 'Lukk',
  },
  nn: {
    panelName: 'Likeverd',
    reading: 'Les annonsen …',
    failed: 'Noko gjekk gale, og annonsen blei ikkje vurdert.',
    reloadPage: 'Likeverd er oppdatert. Last sida på nytt for å lese annonsen.',
    retry: 'Prøv igjen',
    close: 'Lukk',
  },
  en: {
    panelName: 'Likeverd',
    reading: 'Reading the ad …',
    failed: 'Something went wrong, and the ad was not assessed.',
    reloadPage: 'Likeverd has been updated. Reload the page to read the ad.',
    retry: 'Try again',
    close: 'Close',
  },
};
