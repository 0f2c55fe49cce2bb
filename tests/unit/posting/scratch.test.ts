import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'vitest';
import { maskContacts } from '#src/posting/mask-contacts';
it('x', () => {
  const dir = '/work/shared/ads/real';
  let n = 0; let t = 0;
  for (const f of readdirSync(dir)) {
    if (!f.endsWith('.json')) continue;
    const ad = JSON.parse(readFileSync(`${dir}/${f}`, 'utf8'));
    const text = ad.text ?? ad.posting?.text ?? '';
    const t0 = performance.now();
    const m = maskContacts(text);
    t += performance.now() - t0; n++;
    for (const hit of m.matchAll(/[█▒][█▒ ]*/gu)) console.log(f, '|', text.slice(Math.max(0,hit.index-50), hit.index), '[[', text.slice(hit.index, hit.index+hit[0].length), ']]');
  }
  console.log(n, t);
});
