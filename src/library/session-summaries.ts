import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { Gate, type Report } from '#src/assessment/report';

/**
 * What is remembered of an assessed ad until the browser closes, so that result lists and the popup can show it.
 * Numbers only: neither the ad's text nor any name in it.
 */
export const AdSummary = z.object({
  gate: Gate,
  score: z.nullable(z.number()),
  band: z.nullable(z.number()),
});
export type AdSummary = z.infer<typeof AdSummary>;

/** An ad as a result list knows it. */
export const AdKey = z.object({ portal: z.string(), id: z.string() });
export type AdKey = z.infer<typeof AdKey>;

const prefix = 'ad:';
export const keyText = ({ portal, id }: AdKey): string => `${prefix}${portal}:${id}`;

export async function rememberAd({ portal, id, gate, score, band }: Report): Promise<void> {
  if (portal === null) return;
  const summary: AdSummary = { gate, score, band };
  await browser.storage.session.set({ [keyText({ portal, id })]: summary });
}

/** The summaries of those of `ads` that were assessed in this session, keyed by `keyText`. */
export async function recallAds(ads: readonly AdKey[]): Promise<Record<string, AdSummary>> {
  const stored = await browser.storage.session.get(ads.map(keyText));
  return Object.fromEntries(
    Object.entries(stored).flatMap(([key, value]) => {
      const summary = AdSummary.safeParse(value);
      return summary.success ? [[key, summary.data]] : [];
    }),
  );
}

/** Forgets every ad that was assessed in this session: all is deleted, or the weights are others now. */
export async function forgetAds(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => key.startsWith(prefix)));
}
