// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '#src/assessment/report';
import { adSchema } from '#src/presentation/preview/document/ad-schema';
import { textToDocument } from '#src/presentation/preview/document/text-to-document';
import { createLiveReader, type Reading } from '#src/presentation/preview/report/live-reader';
import { reportOf } from '../sample-report';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** An engine that answers when it is told to. */
function slowEngine() {
  const asked: { text: string; answer: () => void; refuse: () => void }[] = [];
  return {
    asked,
    assess: ({ text }: { text: string }) =>
      new Promise<Report>((resolve, reject) => {
        asked.push({
          text,
          answer: () => resolve(reportOf({ title: text })),
          refuse: () => reject(new Error('No engine.')),
        });
      }),
    outline: () => Promise.resolve([]),
  };
}

function reading() {
  const engine = slowEngine();
  const shown: string[] = [];
  const onFault = vi.fn<() => void>();
  const reader = createLiveReader({
    engine,
    pauseFor: () => 100,
    onReading: ({ report }: Reading) => shown.push(report.title),
    onFault,
  });
  const write = (text: string): void =>
    reader.changed({
      doc: adSchema.nodeFromJSON(textToDocument(text)),
      facts: { title: '', employer: '', fields: {} },
    });
  return { engine, shown, onFault, reader, write };
}

describe('reading while someone writes', () => {
  it('waits for a pause', async () => {
    const { engine, write } = reading();
    write('a');
    await vi.advanceTimersByTimeAsync(99);
    write('ab');
    await vi.advanceTimersByTimeAsync(99);
    expect(engine.asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(engine.asked.map(({ text }) => text)).toEqual(['ab']);
  });

  it('drops the answer about a text that is no longer there, and asks about the new one', async () => {
    const { engine, shown, write } = reading();
    write('old');
    await vi.advanceTimersByTimeAsync(100);
    write('new');
    engine.asked[0]!.answer();
    await vi.advanceTimersByTimeAsync(100);
    expect(shown).toEqual([]);
    engine.asked[1]!.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(shown).toEqual(['new']);
  });

  it('asks one question at a time, and of those that come meanwhile only the last', async () => {
    const { engine, shown, write } = reading();
    for (const text of ['one', 'two', 'three']) {
      write(text);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(engine.asked.map(({ text }) => text)).toEqual(['one']);
    engine.asked[0]!.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(engine.asked.map(({ text }) => text)).toEqual(['one', 'three']);
    engine.asked[1]!.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(shown).toEqual(['three']);
  });

  it('says when the engine gives no answer, and goes on', async () => {
    const { engine, shown, onFault, write } = reading();
    write('a');
    await vi.advanceTimersByTimeAsync(100);
    engine.asked[0]!.refuse();
    await vi.advanceTimersByTimeAsync(0);
    expect(onFault).toHaveBeenCalledOnce();
    write('b');
    await vi.advanceTimersByTimeAsync(100);
    engine.asked[1]!.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(shown).toEqual(['b']);
  });

  it('shows nothing more once it is stopped', async () => {
    const { engine, shown, onFault, reader, write } = reading();
    write('a');
    await vi.advanceTimersByTimeAsync(100);
    reader.stop();
    engine.asked[0]!.answer();
    await vi.advanceTimersByTimeAsync(100);
    expect([shown, onFault.mock.calls]).toEqual([[], []]);
  });
});
