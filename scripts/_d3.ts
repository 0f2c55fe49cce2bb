import { buildDoc } from '#src/analysis/text/doc';
import { parsePostingInput } from '#src/posting/parse-posting-input';
import { readFileSync } from 'node:fs';
import { leaderPatterns } from '#src/analysis/patterns/leader';
import { findIn } from '#src/analysis/patterns/pattern';
for (const [id, words] of [['w1-013','Nærmeste leder'],['w1-034','Du og daglig'],['w2-040','You and the chief'],['w3-035','førti minutt'],['w4-028','Kickan'],['w2-034','door is open'],['w4-022','Närmaste chef'],['w1-035','omsorgsfulle'],['w3-044','to dører'],['w4-041','Anouk'],['w8-030','Afdelingssyge'],['w3-021','open dør'],['w2-044','supportive man'],['w6-008','meets with each']] as const) {
  const d = JSON.parse(readFileSync(`tests/fixtures/ads/tune/${id}.json`,'utf8'));
  const doc: any = buildDoc(parsePostingInput({ id: d.id, title: d.title, fields: d.fields, text: d.text }));
  const s = doc.sentences.find((x: any) => x.text.includes(words));
  console.log(id, s?.section, JSON.stringify(s?.text.slice(0,140)), 'user', findIn('{user}', s.text)?.words, 'lead', findIn('{leader}', s.text)?.words, leaderPatterns.read([s]).map((x: any) => x.kind));
}
