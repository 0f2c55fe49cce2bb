import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave } from '#src/presentation/preview/drafts/autosave';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function saving(save = vi.fn<() => Promise<void>>(() => Promise.resolve())) {
  const states: string[] = [];
  const autosave = createAutosave({ save, onState: (state) => states.push(state), quiet: 100, atMost: 300 });
  return { save, states, autosave };
}

describe('a draft saves itself', () => {
  it('once after a pause', async () => {
    const { save, states, autosave } = saving();
    autosave.changed();
    await vi.advanceTimersByTimeAsync(99);
    expect(save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(save).toHaveBeenCalledOnce();
    expect(states.at(-1)).toBe('saved');
  });

  it('also while someone types without a pause', async () => {
    const { save, autosave } = saving();
    for (let key = 0; key < 20; key++) {
      autosave.changed();
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(save.mock.calls.length).toBeGreaterThanOrEqual(3);
  });

  it('at once when it is told to, and not when nothing has changed', async () => {
    const { save, autosave } = saving();
    await autosave.flush();
    expect(save).not.toHaveBeenCalled();
    autosave.changed();
    await autosave.flush();
    expect(save).toHaveBeenCalledOnce();
  });

  it('again after it failed, with the next change', async () => {
    const { states, save, autosave } = saving(
      vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('full')).mockResolvedValue(undefined),
    );
    autosave.changed();
    await vi.advanceTimersByTimeAsync(400);
    expect(states.at(-1)).toBe('failed');
    autosave.changed();
    await vi.advanceTimersByTimeAsync(400);
    expect([save.mock.calls.length, states.at(-1)]).toEqual([2, 'saved']);
  });

  it('does not call saved what changed while it was being saved', async () => {
    let finish = (): void => {};
    const { states, autosave } = saving(vi.fn<() => Promise<void>>(() => new Promise((resolve) => (finish = resolve))));
    autosave.changed();
    await vi.advanceTimersByTimeAsync(100);
    autosave.changed();
    finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(states.at(-1)).toBe('saving');
  });
});
