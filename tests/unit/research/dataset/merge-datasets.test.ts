import { describe, expect, it } from 'vitest';
import { assess } from '#src/assessment/assess';
import { correctReport } from '#src/assessment/correct-report';
import { withoutText } from '#src/research/dataset/mask-record';
import { mergeDatasets } from '#src/research/dataset/merge-datasets';
import { reassess } from '#src/research/dataset/reassess';
import { calledWrong } from '../../../support/called-wrong';
import { record } from '../export/sample-records';

const one = record();

describe('merging', () => {
  it('changes nothing where both have the same', () => {
    expect(mergeDatasets([one], [structuredClone(one)])).toEqual({
      records: [one],
      conflicts: [],
      added: [],
      sameText: [],
    });
  });

  it('brings together what only one side has', () => {
    const equal = assess(one.posting, { weights: 'equal' });
    const theirs = { ...one, tags: ['b'], notes: 'Lest to ganger', reports: [equal], employerType: 'municipality' };
    const other = record({ id: '7', text: 'Vi søker likeperson i full stilling, med veiledning.' });
    const merged = mergeDatasets([{ ...one, tags: ['a'] }], [theirs, other]);
    expect(merged).toMatchObject({ conflicts: [], added: [other.id] });
    expect(merged.records[0]).toEqual({
      ...one,
      tags: ['a', 'b'],
      notes: 'Lest to ganger',
      employerType: 'municipality',
      reports: [...one.reports, equal],
    });
  });

  it('takes the text from the side that has it, and the first reading', () => {
    const earlier = { ...one, readAt: '2026-01-01T00:00:00.000Z' };
    const [merged] = mergeDatasets([withoutText(one)], [earlier]).records;
    expect(merged).toEqual(earlier);
  });

  it('lists what both sides say differently, and decides nothing', () => {
    const wrong = one.reports.map((report) => correctReport(report, calledWrong(['regular-supervision']), one.posting));
    const mine = { ...one, notes: 'min', excluded: 'utenfor', employerType: 'municipality', postId: 'x' };
    const theirs = {
      ...one,
      notes: 'din',
      excluded: 'dobbel',
      employerType: 'health trust',
      postId: 'y',
      reports: wrong,
    };
    const { records, conflicts } = mergeDatasets([mine], [theirs]);
    expect(conflicts.map(({ about }) => about).sort()).toEqual([
      'employerType',
      'excluded',
      'notes',
      'postId',
      'report',
    ]);
    expect(conflicts.find(({ about }) => about === 'report')!.second).toContain('called wrong: regular-supervision');
    expect(records).toEqual([mine]);
  });

  it('keeps the side that was chosen', () => {
    const { records, conflicts } = mergeDatasets(
      [{ ...one, notes: 'min' }],
      [{ ...one, notes: 'din' }],
      () => 'second',
    );
    expect(conflicts).toEqual([]);
    expect(records[0]!.notes).toBe('din');
  });

  it('says when a record has another text under the same id', () => {
    const other = { ...record({ text: 'En annen tekst om stillingen.' }), id: one.id };
    expect(mergeDatasets([one], [other]).conflicts).toMatchObject([{ about: 'text', first: one.textHash }]);
    expect(mergeDatasets([one], [other], () => 'second').records[0]).toMatchObject({
      posting: other.posting,
      reports: other.reports,
    });
  });

  it('makes the same text under another id one post, unless it was linked before', () => {
    const elsewhere = record({ portal: 'arbeidsplassen', id: 'abc' });
    const merged = mergeDatasets([one], [elsewhere]);
    expect(merged.sameText).toEqual([[one.id, elsewhere.id]]);
    expect(merged.records.map(({ postId }) => postId)).toEqual([one.postId, one.postId]);
    expect(mergeDatasets([one], [{ ...elsewhere, postId: 'mine' }]).records[1]!.postId).toBe('mine');
  });
});

describe('assessing anew', () => {
  it('keeps the old report, adds the new and tells the differences', () => {
    const newer = { ...assess(one.posting), engineVersion: '9.0.0' };
    newer.criteria = { ...newer.criteria, 'role-training': { level: 'met', confidence: 'high', evidence: [] } };
    const done = reassess(one, () => newer);
    expect(done.record.reports).toEqual([...one.reports, newer]);
    expect(done).toMatchObject({
      outcome: 'assessed',
      differences: { levels: [{ criterion: 'role-training', before: 'not-stated', after: 'met' }], score: null },
    });
  });

  it('does nothing twice, and keeps what a person called wrong', () => {
    const wrong = {
      ...one,
      reports: one.reports.map((report) => correctReport(report, calledWrong(['regular-supervision']), one.posting)),
    };
    expect(reassess(wrong, assess)).toEqual({ record: wrong, outcome: 'known' });
  });

  it('leaves a record without text alone', () => {
    const bare = withoutText(one);
    expect(reassess(bare, assess)).toEqual({ record: bare, outcome: 'no-text' });
    // Who assesses it all the same is told that it could not be read, not that the ad is silent.
    expect(assess(bare.posting).notices).toEqual(['unreadable']);
  });
});
