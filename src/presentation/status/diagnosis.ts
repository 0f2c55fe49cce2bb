import type { PageTest } from '#src/page/portals/self-test';
import { verdictOf } from '#src/page/portals/self-test';

/** A portal's self-test as text to send to whoever keeps its file: hooks, counts and versions, no words of the page. */
export function diagnosisOf({ portals }: PageTest, version: string, browserName: string): string {
  const claiming = portals.find(({ kind }) => kind !== null);
  const lines = claiming
    ? [
        `portal: ${claiming.id}, taken for: ${claiming.kind}, ${verdictOf(claiming)}, cards: ${claiming.cards}`,
        ...claiming.hooks.map(({ hook, found }) => `  ${hook}: ${found ? 'found' : 'not found'}`),
      ]
    : ['portal: none'];
  return [`Likeverd ${version}, ${browserName}`, ...lines].join('\n');
}
