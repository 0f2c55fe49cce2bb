import { analyse } from '#src/analysis/analyse';
import { readFileSync } from 'node:fs';
const [, , what, ...ids] = process.argv;
for (const id of ids) {
  const ad = JSON.parse(readFileSync(`../shared/ads/dev/d-${id}.json`, 'utf8'));
  const f: any = analyse({
    id: ad.id,
    portal: null,
    url: null,
    title: ad.title,
    fields: ad.fields,
    text: ad.text,
    textStatus: 'full',
    provenance: {},
  }).facts;
  console.log('##', id, ad.title, JSON.stringify(ad.fields), 'GOLD', JSON.stringify(ad.gold.contract));
  for (const x of f[what].findings ?? f[what])
    console.log(
      '   ',
      x.kind,
      x.evidence.rule,
      '|',
      x.evidence.quote.slice(0, 140),
      '|',
      x.evidence.field ?? x.evidence.section ?? '',
    );
}
