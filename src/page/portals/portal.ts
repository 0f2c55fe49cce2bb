import type { PostingField } from '#src/posting/posting';

/** What an address of the portal shows. `other`: neither an ad nor a list, so nothing is read. */
export interface PageMatch {
  kind: 'ad' | 'list' | 'other';
  /** The portal's own id of the ad, in its normal form: one ad, one id, whatever the address looks like. */
  adId?: string;
}

/**
 * The value beside a label, where neither has a hook of its own: the element after the label if that is a `value`,
 * else the closest `value` element to the label.
 */
export interface Labelled {
  label: string;
  /** The label's whole text, or what it is like where every customer has a language of their own. */
  says: string | RegExp;
  value: string;
}

/** Hooks, best first: the first that finds an element with text answers. */
export type Ladder = readonly (string | Labelled)[];

/** Properties that one element of the page holds. Fact list, body and numbers have their own hooks. */
export type TextField = Exclude<PostingField, 'fields' | 'text' | 'totalJobOpenings'>;

/** Facts in which neither bold type nor `dt` tells label and value apart: where to find both within each `item`. */
export interface FactHook {
  item: string;
  label: string;
  value: string;
}

/**
 * The ad's text where it has no hook of its own: the smallest element that holds all headings (h2 to h4) that begin
 * like this. At least two, so that a lone heading beside the ad is not taken for it.
 */
export interface Around {
  around: RegExp;
}

/** How to read the cards of a result list, and of "similar ads" under an ad. */
export interface CardHooks {
  /** The link to the ad; its address gives the ad id, unless `id` says otherwise. */
  link: string;
  /** The attribute with the ad id, on the link or around it, where the link leads out of the portal or has no address. */
  id?: string;
  /** What stands before the ad id in that attribute; where no such attribute is there, the address is asked after all. */
  idAfter?: string;
  /** The card as a whole: closest ancestor of the link. A link outside any card is none. */
  card: string;
  /** Within the card, where the link holds more than the title; default: the link. */
  title?: string;
  /** Lines that say more about the job than the title does: the portal's own job title, employer, place. */
  text: string;
  /** Closest ancestor of the link beside which a badge may stand; default: the link itself. */
  beside?: string;
}

/**
 * One portal, as data: a change of its pages is a change of selectors here and of nothing else. Selectors prefer
 * address patterns, ids, `aria-*` and labels to class names, which change with every design.
 *
 * To add a portal: its match patterns in `hosts.ts`, a file like `finn.ts` beside this one, its name in `optional.ts`,
 * and sample pages with `expected.json` in `tests/fixtures/portals/<id>/`. `npx vitest run tests/portals` then tries it
 * on its own pages, on those of all other portals, and with each of its hooks broken.
 */
export interface Portal {
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2. */
  countries: readonly string[];
  /** Its match patterns in `hosts.ts`. */
  matches: readonly string[];
  /**
   * What only pages made by the portal hold, for portals that also run on employers' own domains: there a page that a
   * person has checked is known by it.
   */
  mark?: string;
  /** @param url An address on one of the hosts in `matches`. */
  match(url: URL): PageMatch;
  fields: Partial<Record<TextField, Ladder>>;
  /** The ad's own headline where that is not its title; it then opens the text. */
  headline?: Ladder;
  /** Facts shown beside the ad: each selector finds `dt` elements, or items that hold a bold part and a plain part. */
  facts: readonly (string | FactHook)[];
  /** Which label of the facts says which property. */
  factLabels: Readonly<Record<string, TextField | 'totalJobOpenings'>>;
  /** Labels that are about the page and not about the job. Contact persons never become facts anyway. */
  ignoredFacts: readonly string[];
  /** Hooks, best first; each may find several parts, which are read in document order. */
  body: readonly (string | Around)[];
  /** What is never part of the ad: similar ads, about the employer, contact persons. */
  exclude: string;
  cards: CardHooks;
  /**
   * Where the page itself shows the ad's id: until that is the address's, the page still shows the ad before. A portal
   * that loads every ad anew has none.
   */
  shownAdId?: string;
  /**
   * Where the page itself says which ad is open, for lists beside which an ad opens without a new address: the chosen
   * card, its attribute with the ad's id, and the attribute that marks it as chosen.
   */
  openAd?: { selector: string; id: string; chosenBy: string };
  /** How well the hooks are attested. */
  confidence: 'high' | 'medium' | 'low';
  /** ISO date on which the hooks were last held against the portal, and what they were held against. */
  checked: { on: string; against: string };
}
