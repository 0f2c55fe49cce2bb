import { setTimeout as wait } from 'node:timers/promises';

/** The server's answer was no, or no sense, however often it was asked. `message` holds no token and no text of an ad. */
export class FeedError extends Error {
  override name = 'FeedError';
  /** Whether it is of no use to ask for anything else either. */
  isFinal = false;
}

function final(error: FeedError): FeedError {
  error.isFinal = true;
  return error;
}

export interface Answer {
  /** Parsed JSON; null where the page has not changed (304). */
  body: unknown;
  etag: string | null;
  lastModified: string | null;
}

export interface Patience {
  /** Requests a second at most. */
  rate: number;
  /** How often one address is asked before giving up. */
  attempts: number;
  /** First pause after a failure, ms; doubled each time. */
  firstPause: number;
  /** Longest pause, also where the server asks for a longer one, ms. */
  longestPause: number;
  /** How long one answer may take, ms. */
  timeout: number;
}

interface Sender {
  server: URL;
  token: string;
  patience: Patience;
  complain: (text: string) => void;
  fetch: typeof globalThis.fetch;
}

/** Fetches JSON from one server, one request at a time: no faster than allowed, and again after a while when it fails. */
export function patientClient({ server, token, patience, complain, fetch }: Sender) {
  let next = 0;
  const inTurn = async (): Promise<void> => {
    const now = performance.now();
    const turn = Math.max(now, next);
    next = turn + 1_000 / patience.rate;
    if (turn > now) await wait(turn - now);
  };

  async function ask(url: URL, headers: Record<string, string>): Promise<Answer | Failure | null> {
    await inTurn();
    try {
      const response = await fetch(url, {
        headers: { ...headers, Accept: 'application/json', Authorization: `Bearer ${token}` },
        // The token is for this server alone.
        redirect: 'manual',
        signal: AbortSignal.timeout(patience.timeout),
      });
      const { status } = response;
      const [etag, lastModified] = [response.headers.get('ETag'), response.headers.get('Last-Modified')];
      if (status === 304) return { body: null, etag, lastModified };
      if (status === 404 || status === 410) return null;
      if (status === 200) return { body: JSON.parse(await response.text()), etag, lastModified };
      if (status === 401 || status === 403)
        throw final(new FeedError(`${url.pathname}: the server does not accept the token (${status})`));
      if (status !== 429 && status < 500) throw new FeedError(`${url.pathname}: the server answered ${status}`);
      await response.body?.cancel();
      return { failed: `answered ${status}`, retryAfter: retryAfter(response.headers.get('Retry-After')) };
    } catch (error) {
      if (error instanceof FeedError) throw error;
      return { failed: whatFailed(error), retryAfter: null };
    }
  }

  return {
    /**
     * @param address absolute or relative to the server
     * @returns null where there is nothing (any more)
     * @throws {FeedError}
     */
    async get(address: string, headers: Record<string, string> = {}): Promise<Answer | null> {
      const url = new URL(address, server);
      if (url.origin !== server.origin)
        throw new FeedError(`the feed points to another server, ${url.host}: not followed`);
      for (let attempt = 1; ; attempt++) {
        const answer = await ask(url, headers);
        if (answer === null || !('failed' in answer)) return answer;
        if (attempt >= patience.attempts) throw new FeedError(`${url.pathname}: ${answer.failed}, ${attempt} times`);
        const pause = Math.min(answer.retryAfter ?? patience.firstPause * 2 ** (attempt - 1), patience.longestPause);
        complain(`${url.pathname} ${answer.failed}; once more in ${(pause / 1_000).toFixed(1)} s\n`);
        await wait(pause);
      }
    },
  };
}

export type PatientClient = ReturnType<typeof patientClient>;

interface Failure {
  failed: string;
  /** ms. */
  retryAfter: number | null;
}

/** Seconds or a date (RFC 9110, 10.2.3), as ms from now. */
function retryAfter(header: string | null): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1_000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now());
}

function whatFailed(error: unknown): string {
  if (error instanceof SyntaxError) return 'sent broken JSON';
  if (error instanceof Error && error.name === 'TimeoutError') return 'took too long';
  return 'could not be reached, or broke off';
}
