import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PanelView } from '../panel-view';

/** Words said for a moment after something was done: seen, and read aloud politely. */
export function useSaying(labels: Pick<PanelView['labels'], 'copied' | 'copyFailed'>) {
  const [said, setSaid] = useState({ words: '', times: 0 });
  const say = (words: string): void => setSaid(({ times }) => ({ words, times: times + 1 }));
  const copy = (text: string): void => {
    navigator.clipboard.writeText(text).then(
      () => say(labels.copied),
      () => say(labels.copyFailed),
    );
  };
  const saying: JSX.Element = (
    <div role="status">
      {/* A new element each time: the same words twice are shown and read aloud twice. */}
      {said.times > 0 && (
        <p key={said.times} class="said">
          {said.words}
        </p>
      )}
    </div>
  );
  return { saying, say, copy };
}
