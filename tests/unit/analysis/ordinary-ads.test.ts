import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '#src/analysis/analyse';
import { parsePostingInput } from '#src/posting/parse-posting-input';

interface OrdinaryAd {
  kind: string;
  title: string;
  fields: Record<string, string>;
  text: string;
}

/** Ads for other work, most of it in health and care, by writers who were told what not to write of. Nothing is learnt from them. */
const ads = readFileSync('tests/fixtures/ordinary-ads.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as OrdinaryAd);

describe('an ad for other work', () => {
  test.each(ads)('is none for a peer worker: $title', ({ title, fields, text }) => {
    expect(analyse(parsePostingInput({ id: 'ordinary', title, fields, text })).facts.gate.verdict).toBe('no');
  });
});
