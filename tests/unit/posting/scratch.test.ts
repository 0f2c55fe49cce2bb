import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'vitest';
import { maskContacts } from '#src/posting/mask-contacts';
it('x', () => {
  const dir = '/work/shared/ads/dev';
  let n = 0; let t = 0;
  for (const f of readdirSync(dir)) {
    if (!f.endsWith('.json')) continue;
    const ad = JSON.parse(readFileSync(`${dir}/${f}`, 'utf8'));
    const text = ad.text ?? ad.posting?.text ?? '';
    const t0 = performance.now();
    const m = maskContacts(text);
    t += performance.now() - t0; n++;
    text.split('\n').forEach((line: string, i: number) => { const l = m.split('\n')[i]; if (l !== line) console.log(f, '|', line.slice(0, 260), '\n      =>', l!.slice(0,260)); });
  }
  console.log(n, t);
});
