import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sample page of a portal, and the address at which it is shown. */
export interface Sample {
  /** `arbeidsplassen-ad`: what files made from it are called. */
  name: string;
  portal: string;
  file: string;
  url: string;
  isList: boolean;
}

const folder = 'tests/fixtures/portals';

/** Every sample page that the portals are tested on, but for those whose ad is not there yet. */
export function readSamples(): Sample[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: portal }) => {
      const expected = JSON.parse(readFileSync(join(folder, portal, 'expected.json'), 'utf8')) as Record<
        string,
        { url: string; unreadable?: boolean }
      >;
      return Object.entries(expected)
        .filter(([, { unreadable }]) => !unreadable)
        .map(([page, { url }]) => ({
          name: `${portal}-${page.replace('.html', '')}`,
          portal,
          file: join(folder, portal, page),
          url,
          isList: page.startsWith('list'),
        }));
    });
}
