import type { ProfileId } from '#src/rubric/profiles';
import type { Locale } from '../locale';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';

/** What the settings page says beside language, appearance and portals (`PageStrings`). */
export interface OptionsStrings {
  look: string;
  quiet: {
    title: string;
    everywhere: string;
    hint: string;
    sites: string;
    /** No site is quiet yet: how to make one so. */
    none: string;
    wake: string;
    wakeNamed: (site: string) => string;
  };
  weights: {
    title: string;
    hint: string;
    profiles: Record<ProfileId, string>;
    own: string;
    ownHint: string;
    ownTable: string;
    criterion: string;
    weight: string;
    weightOf: (criterion: string) => string;
    /** Of 100, after rescaling. */
    share: string;
    sum: string;
    rescaled: (sum: string) => string;
    /** All own weights are 0. */
    nothing: string;
    startFrom: string;
  };
  shortcuts: {
    title: string;
    hint: string;
    none: string;
    actions: Record<'toggle-panel' | 'check-page' | 'save-ad', string>;
    /** What the browser calls the button of the toolbar. */
    popup: string;
  };
  data: {
    title: string;
    hint: string;
    counts: Record<'ads' | 'corrections' | 'questions' | 'drafts' | 'projects', string>;
    counting: string;
    toLibrary: string;
  };
  about: {
    title: string;
    version: (version: string) => string;
    engine: (version: string) => string;
    codebook: (version: string) => string;
    documents: string;
    documentsHint: string;
    undated: string;
    license: string;
  };
}

export const optionsStrings: Record<Locale, OptionsStrings> = { nb, nn, en };
