import type { Editor } from '@tiptap/core';
import { useMemo } from 'preact/hooks';
import type { PreviewStrings } from '../../strings/preview/preview-strings';
import { findBlanks } from '../document/blanks';
import type { Reading } from './live-reader';
import { selectRange } from './reveal-quote';

/** The blanks that are still open, each with the way to it. */
export function BlankList({ editor, reading, texts }: { editor: Editor; reading: Reading; texts: PreviewStrings }) {
  const blanks = useMemo(() => findBlanks(reading.doc), [reading]);
  if (blanks.length === 0) return null;
  return (
    <section class="blanks" aria-labelledby="blanks-title">
      <h3 id="blanks-title">{texts.report.openBlanks(blanks.length)}</h3>
      <p class="soft">{texts.blanks.hint}</p>
      <ul>
        {blanks.map(({ context }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a blank is known by its place among the others
          <li key={`${index} ${context}`}>
            <button
              type="button"
              class="blank"
              aria-label={texts.blanks.goTo(context)}
              onClick={() => {
                // The text may have moved on since it was read.
                const there = findBlanks(editor.state.doc)[index];
                if (there) selectRange(editor, there.from, there.to);
              }}
            >
              {context}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
