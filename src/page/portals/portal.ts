import type { PostingField } from '#src/posting/posting';

/** What an address of the portal shows. `other`: neither an ad nor a list, so nothing is read. */
export interface PageMatch {
  kind: 'ad' | 'list' | 'other';
  /** The portal's own id of the ad, in its normal form: one ad, one id, whatever the address looks like. */
  adId?: string;
}

/** The value beside a label, where neither has a hook of its own: the closest `value` element to the label. */
export interface Labelled {
  label: string;
  /** The label's whole text. */
  says: string;
  value: string;
}

/** Hooks, best first: the first that finds an element with text answers. */
export type Ladder = readonly (string | Labelled)[];

/** Properties that one element of the page holds. Fact list, body and numbers have their own hooks. */
export type TextField = Exclude<PostingField, 'fields' | 'text' | 'totalJobOpenings'>;

/** How to read the cards of a result list, and of "similar ads" under an ad. */
export interface CardHooks {
  /** The link to the ad; its address gives the ad id. */
  link: string;
  /** The card as a whole: closest ancestor of the link. A link outside any card is none. */
  card: string;
  /** Lines that say more about the job than the title does: the portal's own job title, employer, place. */
  text: string;
  /** Closest ancestor of the link beside which a badge may stand; default: the link itself. */
  beside?: string;
}

/**
 * One portal, as data: a change of its pages is a change of selectors here and of nothing else. Selectors prefer
 * address patterns, ids, `aria-*` and labels to class names, which change with every design.
 */
export interface Portal {
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2. */
  countries: readonly string[];
  /** Match patterns for the manifest: all pages from which the portal reaches an ad without loading anew. */
  matches: readonly string[];
  /** @param url An address on one of the hosts in `matches`. */
  match(url: URL): PageMatch;
  fields: Partial<Record<TextField, Ladder>>;
  /** The ad's own headline where that is not its title; it then opens the text. */
  headline?: Ladder;
  /** Facts shown beside the ad: each selector finds `dt` elements, or items that hold a bold part and a plain part. */
  facts: readonly string[];
  /** Which label of the facts says which property. */
  factLabels: Readonly<Record<string, TextField | 'totalJobOpenings'>>;
  /** Labels that are about the page and not about the job. Contact persons never become facts anyway. */
  ignoredFacts: readonly string[];
  /** Selectors, best first; each may find several parts, which are read in document order. */
  body: readonly string[];
  /** What is never part of the ad: similar ads, about the employer, contact persons. */
  exclude: string;
  cards: CardHooks;
  /**
   * Where the page itself shows the ad's id: until that is the address's, the page still shows the ad before. A portal
   * that loads every ad anew has none.
   */
  shownAdId?: string;
  /** How well the hooks are attested. */
  confidence: 'high' | 'medium' | 'low';
  /** ISO date on which the hooks were last held against the portal, and what they were held against. */
  checked: { on: string; against: string };
}
