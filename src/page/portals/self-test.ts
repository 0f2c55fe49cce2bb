import * as z from 'zod/mini';
import type { Portal } from '#src/page/portals/portal';
import { readPortal } from '#src/page/portals/read-portal';
import { isOn, knownPortals } from '#src/page/portals/registry';
import { readCards } from '#src/page/read-cards';

/** What one portal finds on a page. Names of hooks and counts only, never words of the page. */
const PortalTest = z.object({
  id: z.string(),
  name: z.string(),
  /** What the portal takes the page for; null where the address is not one of its own. */
  kind: z.nullable(z.enum(['ad', 'list', 'other'])),
  /** Every hook, best rung first: `fields.title[0]`, `body[1]`, `facts[0]`. */
  hooks: z.array(z.object({ hook: z.string(), found: z.boolean() })),
  cards: z.number(),
});
export type PortalTest = z.infer<typeof PortalTest>;

export const PageTest = z.object({
  /** Host and path: what follows may hold what a person searched for. */
  address: z.string(),
  portals: z.array(PortalTest),
});
export type PageTest = z.infer<typeof PageTest>;

/** Tries every hook of every known portal on a page. The page is not changed. */
export function testPage(document: Document, url: string): PageTest {
  const { host, pathname } = new URL(url);
  return { address: `${host}${pathname}`, portals: knownPortals().map((portal) => testPortal(document, url, portal)) };
}

/** How well a portal reads a page: all it needs, some of it, or no text at all. */
export function verdictOf({ kind, hooks, cards }: PortalTest): 'reads' | 'partly' | 'broken' {
  if (kind === 'list') return cards > 0 ? 'reads' : 'broken';
  const finds = (part: string): boolean => hooks.some(({ hook, found }) => found && hook.startsWith(part));
  if (!finds('body')) return 'broken';
  return finds('fields.title') ? 'reads' : 'partly';
}

function testPortal(document: Document, url: string, portal: Portal): PortalTest {
  const { id, name } = portal;
  const address = new URL(url);
  const kind = isOn(portal, address) ? portal.match(address).kind : null;
  const alone: Portal = { ...portal, fields: {}, facts: [], body: [] };
  const fields = Object.entries(portal.fields).flatMap(([field, ladder]) =>
    ladder.map((hook, rung) => ({
      hook: `fields.${field}[${rung}]`,
      found: field in readPortal(document, { ...alone, fields: { [field]: [hook] } }).values,
    })),
  );
  const body = portal.body.map((hook, rung) => ({
    hook: `body[${rung}]`,
    found: readPortal(document, { ...alone, body: [hook] }).body !== undefined,
  }));
  const facts = portal.facts.map((hook, rung) => ({
    hook: `facts[${rung}]`,
    found: Object.keys(readPortal(document, { ...alone, facts: [hook] }).facts).length > 0,
  }));
  return { id, name, kind, hooks: [...fields, ...body, ...facts], cards: readCards(document, portal, url).length };
}
