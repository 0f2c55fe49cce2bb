import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { ItemId, ItemValue } from '#src/research/coding/coding-items';
import { choicesOf } from './choices-of';
import { toggled } from './item-form';

interface CodingKeys {
  item: ItemId;
  value: ItemValue;
  onAnswer: (value: ItemValue) => void;
  onStep: (by: 1 | -1) => void;
  onQuote: () => void;
  /** Takes the last quote away. */
  onUnquote: () => void;
  onSentence: (by: 1 | -1) => void;
}

/** Single keys, that only work while the focus is inside the desk and in no field one writes in (WCAG 2.1.4). */
export function useCodingKeys(desk: RefObject<HTMLElement | null>, keys: CodingKeys): void {
  // In time for the very next key, which an effect after the painting would not be.
  useLayoutEffect(() => {
    const element = desk.current;
    if (!element) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (act(event.key.toLowerCase(), keys)) event.preventDefault();
    };
    element.addEventListener('keydown', onKey);
    return () => element.removeEventListener('keydown', onKey);
  });
}

function act(key: string, { item, value, onAnswer, onStep, onQuote, onUnquote, onSentence }: CodingKeys): boolean {
  if (/^\d$/.test(key)) {
    const chosen = chosenBy(Number(key), item, value);
    if (chosen === undefined) return false;
    onAnswer(chosen);
    return true;
  }
  const actions: Record<string, () => void> = {
    n: () => onStep(1),
    p: () => onStep(-1),
    j: () => onSentence(1),
    k: () => onSentence(-1),
    q: onQuote,
    backspace: () => onUnquote(),
  };
  actions[key]?.();
  return key in actions;
}

/** The answer that a digit stands for; undefined where it stands for none. */
function chosenBy(digit: number, item: ItemId, value: ItemValue): ItemValue | undefined {
  const choices = choicesOf(item);
  if (choices.kind === 'one') return choices.values[digit - 1];
  if (choices.kind === 'any') {
    const id = choices.values[digit - 1];
    if (digit === 0) return [];
    return id === undefined ? undefined : toggled(choices.values, value as readonly string[] | null, id);
  }
  return item === 'extent' && digit === 0 ? { min: null, max: null } : undefined;
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type));
