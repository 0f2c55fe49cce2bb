import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { oneOf, UsageError, wholeNumber, type Command } from '../command';
import { FeedState } from './feed-state';
import { fetchAds, followPages } from './follow-feed';
import { keptAds } from './kept-ads';
import { FeedError, patientClient, type Patience } from './patient-client';

const usage = `usage: likeverd feed --from URL --token-file FILE --out FILE [options]

Keeps a file of the job ads that are active in NAV's public feed (https://navikt.github.io/pam-stilling-feed/), one a line,
as \`likeverd assess\` reads them. The first run reads the feed from its beginning or from --since; each later one what is
new. Ads that are not active any more are taken out, as the feed's terms ask for. Contact persons are masked, and the
feed's list of them is never kept. Ads from FINN are not in the feed.

  --from URL         the feed, https://…/api/v1/feed
  --token-file FILE  holds the token that NAV gives; it is never shown and goes to this server alone
  --out FILE         the ads. FILE.state beside it says how far the feed was read; interrupted runs are gone on with
  --since DATE       begins a new file with changes since then (2026-01-31)
  --ads peer-work|peer-work-title|all   which active ads: those with words of peer work (default); with fewer requests
                     those with such words in the title; or all
  --rate N           requests a second at most (default: 4)
  --attempts N       how often one address is asked before giving up (default: 6)

Exit code 1 when something could not be fetched; the next run tries again.
`;

const seconds = 1_000;

export const feedCommand: Command = {
  name: 'feed',
  summary: 'keeps a file of the active ads in NAV’s public feed',
  usage,
  async run(args, terminal) {
    const { values } = parseArgs({
      args,
      options: {
        from: { type: 'string' },
        'token-file': { type: 'string' },
        out: { type: 'string' },
        since: { type: 'string' },
        ads: { type: 'string', default: 'peer-work' },
        rate: { type: 'string', default: '4' },
        attempts: { type: 'string', default: '6' },
      },
    });
    const { from, out } = values;
    if (from === undefined || out === undefined) throw new UsageError('--from and --out must be given');
    const wanted = oneOf('ads', values.ads, ['all', 'peer-work', 'peer-work-title']);
    const patience: Patience = {
      rate: Math.max(1, wholeNumber('rate', values.rate)),
      attempts: Math.max(1, wholeNumber('attempts', values.attempts)),
      firstPause: terminal.pauses?.first ?? seconds,
      longestPause: terminal.pauses?.longest ?? 300 * seconds,
      timeout: terminal.pauses?.timeout ?? 60 * seconds,
    };
    const complain = (text: string): void => terminal.complain(`likeverd feed: ${text}`);
    const server = serverAt(from);
    const token = tokenIn(values['token-file']);
    const client = patientClient({ server, token, patience, complain, fetch: globalThis.fetch });
    const state = await FeedState.open(`${out}.state`);
    const following = { client, state, kept: keptAds(out), complain, now: () => new Date().toISOString() };
    try {
      const pages = await followPages(following, from, httpDate(values.since));
      const failed = await fetchAds(following, wanted);
      const count = await following.kept.finish((id) => state.ads.get(id)?.active ?? false);
      state.compact();
      complain(`${pages} pages; ${count} ads in ${out}${failed > 0 ? `; ${failed} could not be fetched` : ''}\n`);
      return failed > 0 ? 1 : 0;
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      complain(`${error.message}; what was read is kept, and the next run goes on\n`);
      return 1;
    }
  },
};

/** A token must not travel in the open, save to this machine itself. */
function serverAt(address: string): URL {
  if (!URL.canParse(address)) throw new UsageError(`--from ${address}: not an address`);
  const url = new URL(address);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isHere))
    throw new UsageError('--from: an https address, so that nobody reads the token on its way');
  return url;
}

function tokenIn(path: string | undefined): string {
  if (path === undefined || !existsSync(path)) throw new UsageError('--token-file: name the file that holds the token');
  const token = readFileSync(path, 'utf8').trim();
  if (!/^[\x21-\x7E]+$/.test(token))
    throw new UsageError('--token-file: the file must hold the token and nothing else');
  return token;
}

function httpDate(since: string | undefined): string | null {
  if (since === undefined) return null;
  const date = new Date(since);
  if (Number.isNaN(date.getTime())) throw new UsageError(`--since ${since}: not a date like 2026-01-31`);
  return date.toUTCString();
}
