import type { HarvestedAd } from '#src/library/projects/project';

/** Which ads of a project are looked at; null leaves a choice open. */
export interface AdFilter {
  /** Words that must all stand in title, employer, tags or notes. */
  text: string;
  /** `counted`: those that were not left out. */
  standing: 'counted' | 'excluded' | 'all';
  portal: string | null;
  language: string | null;
  year: string | null;
  tag: string | null;
  employerType: string | null;
  gate: HarvestedAd['gate'] | null;
}

export const everyAd: AdFilter = {
  text: '',
  standing: 'all',
  portal: null,
  language: null,
  year: null,
  tag: null,
  employerType: null,
  gate: null,
};

export const adOrders = ['readAt', 'datePosted', 'title', 'employer', 'portal', 'score'] as const;
export interface AdOrder {
  by: (typeof adOrders)[number];
  descending: boolean;
}

/** What is in use in a project, to choose from; each list sorted, with how many ads there are of it. */
export type AdValues = Record<
  'portal' | 'language' | 'year' | 'tag' | 'employerType' | 'gate',
  { value: string; ads: number }[]
>;

/** For a page that was read without a portal's file. */
export const noPortal = '';

/** Year of the advertisement, or of the reading where the ad gives no date that can be read. */
export const yearOf = ({ datePosted, readAt }: Pick<HarvestedAd, 'datePosted' | 'readAt'>): string =>
  (datePosted !== null && /^\d{4}-/.test(datePosted) ? datePosted : readAt).slice(0, 4);

const valueOf = {
  portal: (ad: HarvestedAd) => [ad.portal ?? noPortal],
  language: (ad: HarvestedAd) => [ad.language],
  year: (ad: HarvestedAd) => [yearOf(ad)],
  tag: (ad: HarvestedAd) => ad.tags,
  employerType: (ad: HarvestedAd) => (ad.employerType === null ? [] : [ad.employerType]),
  gate: (ad: HarvestedAd) => [ad.gate],
} satisfies Record<keyof AdValues, (ad: HarvestedAd) => string[]>;

const fields = Object.keys(valueOf) as (keyof AdValues)[];

export function filterAds(ads: readonly HarvestedAd[], filter: AdFilter): HarvestedAd[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const chosen = fields.filter((field) => filter[field] !== null);
  return ads.filter((ad) => {
    if (filter.standing !== 'all' && (ad.excluded === null) !== (filter.standing === 'counted')) return false;
    if (!chosen.every((field) => valueOf[field](ad).includes(filter[field]!))) return false;
    if (words.length === 0) return true;
    const text = [ad.title, ad.employer ?? '', ad.notes, ...ad.tags].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Ads without the value that is sorted by come last, whichever the direction. */
export function sortAds(ads: readonly HarvestedAd[], { by, descending }: AdOrder, locale: string): HarvestedAd[] {
  const collator = new Intl.Collator(locale);
  const sign = descending ? -1 : 1;
  return ads.toSorted((a, b) => {
    const [one, other] = [a[by], b[by]];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    if (typeof one === 'number' && typeof other === 'number') return sign * (one - other);
    return sign * collator.compare(String(one), String(other));
  });
}

export function valuesOf(ads: readonly HarvestedAd[]): AdValues {
  return Object.fromEntries(
    fields.map((field) => {
      const counts = new Map<string, number>();
      for (const value of ads.flatMap(valueOf[field])) counts.set(value, (counts.get(value) ?? 0) + 1);
      const listed = [...counts].map(([value, count]) => ({ value, ads: count }));
      return [field, listed.sort((a, b) => (a.value < b.value ? -1 : 1))];
    }),
  ) as AdValues;
}
