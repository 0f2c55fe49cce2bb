import * as z from 'zod/mini';
import { titleVerdict } from '#src/posting/title-gate';
import { feedAd, mayBeForPeerWorker } from './feed-ad';
import { FeedEntry, FeedPage } from './feed-format';
import { isLater, type FeedState, type KnownAd, type PageMark } from './feed-state';
import type { keptAds } from './kept-ads';
import { FeedError, type PatientClient } from './patient-client';

interface Following {
  client: PatientClient;
  state: FeedState;
  kept: ReturnType<typeof keptAds>;
  complain: (text: string) => void;
  /** Instant now, ISO 8601. */
  now: () => string;
}

/**
 * Reads the feed's pages from where the state left off to the newest. Nothing is fetched of an ad yet: most are not
 * active any more when their page is read, and a later page says so.
 *
 * @param start address of the first page
 * @param since where to begin a feed that was never read, as an HTTP date; null for its beginning
 * @returns how many pages had something new
 */
export async function followPages(
  { client, state, complain }: Following,
  start: string,
  since: string | null,
): Promise<number> {
  const seen = new Set<string>();
  let pages = 0;
  let address = state.mark?.next ?? state.mark?.page ?? start;
  let headers = firstHeaders(state.mark, since);
  for (;;) {
    if (seen.has(address)) {
      complain(`the feed comes back to a page it had before, ${address}: not followed any further\n`);
      return pages;
    }
    seen.add(address);
    const answer = await client.get(address, headers);
    headers = {};
    if (answer === null) throw new FeedError(`${address}: there is no such page`);
    if (answer.body === null) return pages;
    const page = parse(FeedPage, answer.body, address);
    pages++;
    const { etag, lastModified } = answer;
    state.addPage({ page: address, etag, lastModified, next: page.next_url || null }, page.items.map(mentionIn));
    if (!page.next_url) return pages;
    address = page.next_url;
  }
}

/** Of the newest page, which grows, only what is new is wanted. */
function firstHeaders(mark: PageMark | null, since: string | null): Record<string, string> {
  if (mark === null) return since === null ? {} : { 'If-Modified-Since': since };
  if (mark.next !== null) return {};
  return {
    ...(mark.etag !== null && { 'If-None-Match': mark.etag }),
    ...(mark.lastModified !== null && { 'If-Modified-Since': mark.lastModified }),
  };
}

const mentionIn = ({ url, _feed_entry: { uuid, status, title, sistEndret } }: FeedPage['items'][number]) => ({
  uuid,
  url,
  title,
  modified: sistEndret,
  active: status === 'ACTIVE',
});

/** Which ads are wanted: all, those with words of peer work, or, with fewer requests, those with such words in the title. */
export type Wanted = 'all' | 'peer-work' | 'peer-work-title';

/**
 * Fetches the active ads that were not fetched since they changed.
 *
 * @returns how many could not be
 */
export async function fetchAds(following: Following, wanted: Wanted): Promise<number> {
  const { state, complain } = following;
  let failed = 0;
  for (const ad of state.ads.values()) {
    const isNew = ad.fetched === null || isLater(ad.modified, ad.fetched);
    if (!ad.active || !isNew) continue;
    if (wanted === 'peer-work-title' && titleVerdict(ad.title) === 'no') continue;
    try {
      await fetchAd(following, ad, wanted);
    } catch (error) {
      if (!(error instanceof FeedError) || error.isFinal) throw error;
      failed++;
      complain(`${error.message}\n`);
    }
  }
  return failed;
}

async function fetchAd({ client, state, kept, now }: Following, ad: KnownAd, wanted: Wanted): Promise<void> {
  const answer = await client.get(ad.url);
  const entry = answer && parse(FeedEntry, answer.body, ad.url);
  const found = entry && feedAd(entry, now());
  if (found && (wanted === 'all' || mayBeForPeerWorker(found))) kept.add(found);
  else kept.drop(ad.uuid);
  state.addFetched(ad.uuid, entry?.sistEndret ?? ad.modified, found === null);
}

function parse<Schema extends z.ZodMiniType>(schema: Schema, body: unknown, address: string): z.output<Schema> {
  const parsed = z.safeParse(schema, body);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  throw new FeedError(`${address}: not as NAV documents its feed (${where || 'no object'})`);
}
