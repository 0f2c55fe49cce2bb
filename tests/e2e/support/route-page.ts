import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';

export interface PageSource {
  /** File with the page, relative to the project's root. */
  file?: string;
  /** The page itself, instead of `file`. */
  html?: string;
  /** Extra response headers, such as a Content-Security-Policy. */
  headers?: Record<string, string>;
  status?: number;
}

/** Answers `url` (its query and fragment aside) with a local page, on the real host name. The last route of a url wins. */
export async function routePage(context: BrowserContext, url: string, source: PageSource): Promise<void> {
  const { file, html, headers = {}, status = 200 } = source;
  const body = html ?? (file === undefined ? undefined : readFileSync(file, 'utf8'));
  if (body === undefined) throw new Error(`routePage(${url}): give either \`file\` or \`html\`.`);
  const wanted = withoutQuery(url);
  await context.route(
    (candidate) => withoutQuery(candidate.href) === wanted,
    (route) => route.fulfill({ status, contentType: 'text/html; charset=utf-8', headers, body }),
  );
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/, '');
}
