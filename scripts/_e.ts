import { analyse } from '#src/analysis/analyse';
import { readFileSync, readdirSync } from 'node:fs';
const dir = '../shared/ads/dev/';
const P = (f: string) => {
  const ad = JSON.parse(readFileSync(dir + f, 'utf8'));
  return {
    id: ad.id,
    portal: null,
    url: null,
    title: ad.title,
    fields: ad.fields,
    text: ad.text,
    textStatus: 'full' as const,
    provenance: {},
  };
};
const files = readdirSync(dir);
for (const f of files) analyse(P(f));
(globalThis as any).__t.forEach((e: any) => {
  e[0] = 0;
  e[1] = 0;
});
for (const f of files) analyse(P(f));
const m = [...(globalThis as any).__t] as [string, [number, number, number]][];
console.log(
  'warm total',
  m.reduce((s, [, e]) => s + e[0], 0),
  'calls',
  m.reduce((s, [, e]) => s + e[1], 0),
);
for (const [k, e] of m.sort((a, b) => b[1][0] - a[1][0]).slice(0, 25))
  console.log(e[0].toFixed(0), e[1], ((1000 * e[0]) / e[1]).toFixed(1) + 'us', k.slice(0, 110));
console.log('cold');
for (const [k, e] of m.sort((a, b) => b[1][2] - a[1][2]).slice(0, 15)) console.log(e[2].toFixed(0), k.slice(0, 110));
