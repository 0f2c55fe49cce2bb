import { describe, expect, it } from 'vitest';
import { countedAd } from '#src/library/projects/count-findings';
import { ownPostId } from '#src/library/projects/own-post-id';
import { heavyHalf, lightHalf } from '#src/library/projects/store-record';
import { recordOf } from '#src/library/projects/project';
import { countRecord } from '#src/research/findings/counted-ad';
import { sampleRecord } from './sample-record';

const record = { ...sampleRecord(), tags: ['rus'], notes: 'ring', excluded: 'prøve', employerType: 'kommune' };

it('both halves are the record again', () => {
  expect(recordOf(lightHalf('p', record, false), heavyHalf('p', record))).toEqual(record);
});

it('the light half is counted as the whole record is', () => {
  expect(countedAd(lightHalf('p', record, false))).toEqual(countRecord(record));
});

describe('a post of its own', () => {
  it('has the id of its ad', () => expect(ownPostId({ id: 'a' }, [{ id: 'a', postId: 'b' }])).toBe('a'));

  it('has another where the post it leaves is known by that', () => {
    const ads = [
      { id: 'a', postId: 'a' },
      { id: 'b', postId: 'a' },
    ];
    expect(ownPostId({ id: 'a' }, ads)).toBe('a/2');
  });
});
