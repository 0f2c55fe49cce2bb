import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Question } from '#src/library/questions/question-list';
import type { PanelView } from '../../panel-view';
import { IconButton } from '../buttons';

export type Step = -1 | 1;

interface QuestionItemProps {
  question: Question;
  /** 1 and up. */
  number: number;
  isLast: boolean;
  labels: PanelView['labels'];
  onWords: (text: string) => void;
  onMove: (by: Step) => void;
  onRemove: () => void;
}

/** A question that can be rewritten, moved and removed in place. */
export function QuestionItem({ question, number, isLast, labels, onWords, onMove, onRemove }: QuestionItemProps) {
  const fieldRef = useHeightOfText(question.text);
  const about = `${number}: ${question.text}`;
  return (
    <>
      <textarea
        class="text-box"
        ref={fieldRef}
        aria-label={`${labels.questionText} ${number}`}
        rows={2}
        value={question.text}
        onInput={(event) => onWords(event.currentTarget.value)}
      />
      <p class="printed">{question.text}</p>
      <span class="question-buttons">
        <IconButton
          name={`${labels.moveUp} ${about}`}
          title={labels.moveUp}
          icon="up"
          data-step="-1"
          aria-disabled={number === 1}
          onClick={() => onMove(-1)}
        />
        <IconButton
          name={`${labels.moveDown} ${about}`}
          title={labels.moveDown}
          icon="down"
          data-step="1"
          aria-disabled={isLast}
          onClick={() => onMove(1)}
        />
        <IconButton
          name={`${labels.removeQuestion} ${about}`}
          title={labels.removeQuestion}
          icon="close"
          onClick={onRemove}
        />
      </span>
    </>
  );
}

/** Gives the field the height of what is written in it: not all browsers know `field-sizing`. */
function useHeightOfText(text: string) {
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = fieldRef.current;
    if (!element) return;
    element.style.blockSize = 'auto';
    element.style.blockSize = `${element.scrollHeight + 2}px`;
  }, [text]);
  return fieldRef;
}
