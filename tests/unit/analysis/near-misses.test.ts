import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '#src/analysis/analyse';
import { parsePostingInput } from '#src/posting/parse-posting-input';

interface NearMiss {
  gate: 'yes' | 'no';
  title: string;
  fields: Record<string, string>;
  text: string;
}

/** Portraits, courses, unpaid roles, lists, job profiles and other professions' ads that all name peer workers; and a few ads. */
const pages = readFileSync('tests/fixtures/near-misses.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as NearMiss);

describe('what only sounds like an ad for a peer worker', () => {
  test.each(pages)('$gate: $title', ({ gate, title, fields, text }) => {
    const { facts } = analyse(parsePostingInput({ id: 'near-miss', title, fields, text }));
    expect(facts.gate.verdict).toBe(gate);
  });
});
