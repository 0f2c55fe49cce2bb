import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { correctionsOf, setCorrection } from '#src/library/ads/dismissals';
import { countKept } from '#src/library/count-kept';
import { closeLibrary, databaseName, openLibrary } from '#src/library/database/database';
import { forgetQuestions, keepQuestions, recallQuestions } from '#src/library/questions/keep-questions';

beforeEach(async () => {
  await closeLibrary();
  indexedDB.deleteDatabase(databaseName);
});

const now = '2026-01-02T03:04:05.000Z';
const call = (criterion: string, isWrong: boolean, textHash = 'a') =>
  setCorrection(
    textHash,
    { about: 'criterion', id: criterion, level: isWrong ? 'not-stated' : null, place: null },
    now,
  );
const dismissedIn = async (textHash: string): Promise<string[]> =>
  Object.keys((await correctionsOf(textHash)).criteria);

describe('what a person called wrong', () => {
  it('is remembered for its text alone, until it is taken back', async () => {
    await call('not-alone', true);
    await call('role-training', true);
    await call('role-training', true, 'b');
    expect(await dismissedIn('a')).toEqual(['not-alone', 'role-training']);
    await call('not-alone', false);
    expect(await dismissedIn('a')).toEqual(['role-training']);
    await call('role-training', false);
    expect(await dismissedIn('a')).toEqual([]);
    expect(await dismissedIn('b')).toEqual(['role-training']);
    expect(await (await openLibrary()).count('dismissals')).toBe(1);
  });

  it('may be a flag, or silence where the ad speaks, with the place of its words', async () => {
    const place = { start: 3, end: 9, field: 'title' };
    await setCorrection('a', { about: 'criterion', id: 'not-alone', level: 'partly', place }, now);
    await setCorrection('a', { about: 'flag', id: 'F3', level: 'not-stated', place: null }, now);
    await call('role-training', true);
    expect(await correctionsOf('a')).toEqual({
      criteria: { 'not-alone': { level: 'partly', place }, 'role-training': { level: 'not-stated', place: null } },
      flags: ['F3'],
    });
    await call('not-alone', false);
    await call('role-training', false);
    expect(await correctionsOf('a')).toEqual({ criteria: {}, flags: ['F3'] });
    await setCorrection('a', { about: 'flag', id: 'F3', level: null, place: null }, now);
    expect(await (await openLibrary()).count('dismissals')).toBe(0);
  });

  it('is nothing where what is stored is spoilt', async () => {
    const library = await openLibrary();
    await library.put('dismissals', { textHash: 'a', criteria: 7 } as never);
    expect(await dismissedIn('a')).toEqual([]);
    await call('not-alone', true);
    expect(await dismissedIn('a')).toEqual(['not-alone']);
  });
});

describe('the questions a person keeps', () => {
  const list = {
    textHash: 'a',
    title: 'Erfaringskonsulent',
    employer: null,
    questions: [
      { id: 'not-alone', text: 'I annonsen står det «ring Kari Nordmann, tlf. 900 00 000». Er det flere?', own: false },
      { id: 'own-1', text: 'Spør Kari Nordmann på 900 00 000 om kantinen.', own: true },
    ],
    changedAt: now,
  };

  it('come back as they were left, with contacts hidden in what quotes the ad', async () => {
    await keepQuestions(list);
    const kept = (await recallQuestions('a'))!;
    expect(kept.questions[0]!.text).not.toMatch(/900 00 000|Nordmann/u);
    expect(kept.questions[1]).toEqual(list.questions[1]);
    expect(await recallQuestions('b')).toBeNull();
  });

  it('are forgotten', async () => {
    await keepQuestions(list);
    await forgetQuestions('a');
    expect(await recallQuestions('a')).toBeNull();
  });

  it('are counted with the rest', async () => {
    await keepQuestions(list);
    await call('not-alone', true);
    expect(await countKept()).toEqual({ ads: 0, corrections: 1, questions: 1, drafts: 0, projects: 0 });
  });
});
