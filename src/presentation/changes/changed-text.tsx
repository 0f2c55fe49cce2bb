import type { TextChange } from './compare-texts';

/** Of a longer stretch that is the same in both, in characters, only the lines next to the changes are shown. */
const longestSame = 240;

interface ChangedTextProps {
  changes: readonly TextChange[];
  /** What is read aloud before each change. */
  texts: { added: string; removed: string };
}

/** A text with what came into it and what went out. */
export function ChangedText({ changes, texts }: ChangedTextProps) {
  return (
    // A long text scrolls in its own box, which the keyboard must reach too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
    <div class="changed-text" tabIndex={0}>
      {changes.map(({ text, change }, index) => {
        const key = `${index} ${change}`;
        if (change === 'same') return <span key={key}>{shortened(text)}</span>;
        const Changed = change === 'added' ? 'ins' : 'del';
        return (
          <Changed key={key}>
            <span class="for-ears">{change === 'added' ? texts.added : texts.removed}: </span>
            {text}
          </Changed>
        );
      })}
    </div>
  );
}

function shortened(text: string): string {
  const lines = text.split('\n');
  if (text.length <= longestSame || lines.length < 4) return text;
  return [lines[0], lines[1], '…', lines.at(-2), lines.at(-1)].join('\n');
}
