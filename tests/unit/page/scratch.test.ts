// @vitest-environment happy-dom
import { readdirSync, readFileSync, existsSync, writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { readPosting } from '#src/page/read-posting';
import { readCards } from '#src/page/read-cards';
import { portalPage } from '#src/page/portals/registry';
import { provideGeneralReader } from '#src/page/general-reader';
import { fullReader } from '#src/page/full-reader';
provideGeneralReader(fullReader);
const root = '/work/shared/fixtures/portals';
it('scratch', () => {
  let out = '';
  for (const dir of readdirSync(root)) for (const f of readdirSync(`${root}/${dir}`).filter((f) => f.endsWith('.html'))) {
    const exp = JSON.parse(readFileSync(`${root}/${dir}/expected.json`, 'utf8'));
    const url = exp[f]?.url ?? null;
    const doc = new DOMParser().parseFromString(readFileSync(`${root}/${dir}/${f}`, 'utf8'), 'text/html');
    const page = portalPage(url);
    out += `\n######## ${dir}/${f} ${url}\n`;
    if (page?.kind === 'list') out += JSON.stringify(readCards(doc, page.portal, url).map(({ beside, card, ...c }) => c), null, 1);
    else { const r = readPosting(doc, url); out += JSON.stringify({ ...r.posting, segments: r.segments.length, failed: r.failedHooks }, null, 1).replace(/\\n/g, '\n    '); }
  }
  writeFileSync('/tmp/page-out.txt', out);
});
