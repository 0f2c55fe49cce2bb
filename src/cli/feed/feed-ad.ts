import { collectText } from '#src/page/collect-text';
import { mayBePeerWork } from '#src/posting/gate';
import { maskPosting } from '#src/posting/mask-contacts';
import type { Posting } from '#src/posting/posting';
import { parseHtml } from '../inputs/parse-html';
import type { FeedEntry } from './feed-format';

/** An ad of the feed as `likeverd assess` reads it, contact persons masked. The feed's list of contacts is never kept. */
export interface FeedAd {
  id: string;
  title: string;
  employer: string | null;
  fields: Record<string, string>;
  text: string;
  url: string | null;
  /** ISO 8601 instants: when it was fetched, and the change it was fetched after. */
  readAt: string;
  modified: string;
}

/** Labels as the portal itself shows these facts. */
const labels = {
  jobtitle: 'Stillingstittel',
  engagementtype: 'Type ansettelse',
  positioncount: 'Antall stillinger',
  sector: 'Sektor',
  starttime: 'Oppstart',
  applicationDue: 'Frist',
} as const;

/** @returns null for an ad that is not active any more */
export function feedAd(entry: FeedEntry, readAt: string): FeedAd | null {
  const { ad_content: content, uuid, status, sistEndret } = entry;
  if (status !== 'ACTIVE' || !content) return null;
  const fields = Object.entries(labels).flatMap(([name, label]) => {
    const value = content[name as keyof typeof labels]?.trim();
    return value ? [[label, value]] : [];
  });
  const place = content.workLocations?.map(({ city, municipal, county }) => city || municipal || county).find(Boolean);
  const posting: Posting = {
    id: uuid,
    portal: null,
    url: content.link ?? null,
    title: content.title,
    // `extent` is left out: the feed says full time of everything that is not called part time.
    fields: Object.fromEntries([...fields, ...(place ? [['Sted', place]] : [])]),
    text: collectText(parseHtml(content.description ?? '').body).text,
    textStatus: 'full',
    provenance: {},
  };
  const { title, fields: facts, text, url } = maskPosting(posting);
  return {
    id: uuid,
    title,
    employer: content.employer?.name ?? null,
    fields: facts,
    text,
    url,
    readAt,
    modified: sistEndret,
  };
}

/** Whether the ad may be for a peer worker. The feed is nearly all for others. */
export const mayBeForPeerWorker = ({ title, text, fields }: FeedAd): boolean =>
  mayBePeerWork([title, ...Object.values(fields), text].join('\n'));
