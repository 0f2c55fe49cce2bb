import { buildDoc } from '#src/analysis/text/doc';
import { tasksIn } from '#src/analysis/mentions/tasks';
import { readFileSync } from 'node:fs';
for (const id of process.argv.slice(2)) {
  const ad = JSON.parse(readFileSync(`../shared/ads/dev/d-${id}.json`, 'utf8'));
  const doc = buildDoc({
    id: ad.id,
    portal: null,
    url: null,
    title: ad.title,
    fields: ad.fields,
    text: ad.text,
    textStatus: 'full',
    provenance: {},
  });
  console.log('##', id);
  for (const l of doc.lines)
    console.log(
      (l.isHeading ? '# ' : l.isBullet ? '* ' : '  ') + l.section.padEnd(14),
      doc.body.text.slice(l.start, l.end).slice(0, 70),
    );
  console.log(
    'TASKS',
    tasksIn(doc).map((t) => t.clause.text.slice(0, 60)),
  );
}
