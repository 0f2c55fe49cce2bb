import { describe, expect, it } from 'vitest';
import { assess } from '#src/assessment/assess';
import { criteria } from '#src/rubric/criteria';
import type { Level } from '#src/rubric/level';

/**
 * The example sentences of every criterion, read as the whole text of an ad. They are what the codebook shows a person who
 * codes, so the engine has to agree with nearly all of them. A single sentence is less than an ad: what only the rest of an ad
 * would settle is let through by a share, never by a list of sentences. A claim the codebook does not make is never let through.
 */
const leastShare = 0.95;

type Example = { id: string; expected: Level; text: string };

const examples: Example[] = criteria.flatMap((criterion) =>
  Object.entries(criterion.examples).flatMap(([level, byLanguage]) =>
    Object.values(byLanguage)
      .flat()
      .map((text) => ({ id: criterion.id, expected: level as Level, text })),
  ),
);

function levelOf({ id, text }: Example): Level | 'no-peer-ad' {
  const title = id === 'clear-title-and-background' ? text.split(/[.–-]/)[0]! : 'Erfaringskonsulent';
  const report = assess({
    id: 'example',
    portal: null,
    url: null,
    title,
    fields: {},
    text,
    textStatus: 'full',
    provenance: {},
  });
  return report.criteria[id]?.level ?? 'no-peer-ad';
}

describe("the codebook's own examples", () => {
  const readings = examples.map((example) => ({ ...example, read: levelOf(example) }));

  it('are there, in number', () => {
    expect(examples.length).toBeGreaterThan(300);
  });

  it('are read as the codebook codes them', () => {
    const agreeing = readings.filter(({ expected, read }) => read === expected);
    expect(agreeing.length / readings.length).toBeGreaterThanOrEqual(leastShare);
  });

  it('are never said to promise what they do not mention', () => {
    const claims = readings.filter(
      ({ expected, read }) => expected === 'not-stated' && (read === 'met' || read === 'partly' || read === 'contradicted'),
    );
    expect(claims).toEqual([]);
  });
});
