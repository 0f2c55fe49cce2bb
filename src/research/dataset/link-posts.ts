import { fingerprint, isSameAd, mayBeSameEmployer, resemblance, type Fingerprint } from '#src/posting/fingerprint';
import type { Posting } from '#src/posting/posting';

type Ad = Pick<Posting, 'portal' | 'id' | 'title' | 'hiringOrganization' | 'text'>;

/** A record that is known already, as far as linking goes. */
export interface LinkedAd {
  postId: string;
  posting: Ad;
}

/**
 * Two texts that share half of their word triples share at least one of the eight smallest hashes in 99.6 % of cases;
 * those that share less are only taken for one ad under the same title, and then mostly of an employer written alike.
 */
const textKeys = 8;

/** A key that more ads share is a common phrase, and would have every ad compared with a large part of the dataset. */
export const mostSharing = 20;

/**
 * What a record is found by when another of the same post turns up: only records with a key in common need to be
 * compared, so that linking stays quick in large datasets.
 */
export function linkKeys(posting: Ad): string[] {
  const { title, employer, sketch } = fingerprint(posting);
  return [sameAdKey(posting), `name:${title}, ${employer}`, ...sketch.slice(0, textKeys).map((hash) => `text:${hash}`)];
}

/**
 * The post that an ad belongs to: the same ad of the portal read before, the same ad on another portal, or a post
 * advertised again. `candidates` are the records that share one of its `linkKeys`; null when it is a post not seen yet.
 */
export function postOf(posting: Ad, candidates: readonly LinkedAd[]): string | null {
  const same = candidates.find((candidate) => sameAdKey(candidate.posting) === sameAdKey(posting));
  if (same) return same.postId;
  const print = fingerprint(posting);
  const [best] = candidates
    // The name alone is quickly read, and tells most of them apart.
    .filter((candidate) => mayBeSameEmployer(print, fingerprint({ ...candidate.posting, text: '' })))
    .map((candidate) => ({ postId: candidate.postId, print: fingerprint(candidate.posting) }))
    .filter((candidate) => isSameAd(print, candidate.print))
    .map((candidate) => ({ ...candidate, overlap: overlap(print, candidate.print) }))
    .sort((a, b) => b.overlap - a.overlap);
  return best?.postId ?? null;
}

/** Finds posts among any number of ads, one after the other. */
export interface PostLinker {
  /** The candidates for `postOf`. */
  candidatesFor(posting: Ad): LinkedAd[];
  add(ad: LinkedAd): void;
}

export function createPostLinker(): PostLinker {
  const byKey = new Map<string, LinkedAd[]>();
  return {
    candidatesFor: (posting) => {
      const sharing = linkKeys(posting).map((key) => byKey.get(key) ?? []);
      return [...new Set(sharing.filter(({ length }) => length <= mostSharing).flat())];
    },
    add: (ad) => {
      for (const key of linkKeys(ad.posting)) {
        const sharing = byKey.get(key);
        if (sharing) sharing.push(ad);
        else byKey.set(key, [ad]);
      }
    },
  };
}

/** The same ad of the same portal has the same key. */
export const sameAdKey = ({ portal, id }: Pick<Ad, 'portal' | 'id'>): string => `ad:${portal ?? ''}:${id}`;

const overlap = (a: Fingerprint, b: Fingerprint): number => resemblance(a.sketch, b.sketch);
