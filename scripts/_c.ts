import { assess } from '#src/assessment/assess';
import { analyse } from '#src/analysis/analyse';
import { buildDoc } from '#src/analysis/text/doc';
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
let t = performance.now();
buildDoc(P(files[60]));
console.log('first doc', performance.now() - t);
t = performance.now();
analyse(P(files[60]));
console.log('first analyse', performance.now() - t);
t = performance.now();
analyse(P(files[61]));
console.log('second', performance.now() - t);
for (let k = 0; k < 3; k++) {
  t = performance.now();
  for (const f of files) analyse(P(f));
  console.log('mean', (performance.now() - t) / files.length);
}
