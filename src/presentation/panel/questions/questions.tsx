import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Question } from '#src/library/questions/question-list';
import type { PanelView } from '../../panel-view';
import { PlainButton } from '../buttons';
import { Disclosure } from '../disclosure';
import { moved, questionText, reworded, withOwn } from './change-list';
import { QuestionItem, type Step } from './question-item';
import { useQuestions } from './use-questions';

interface QuestionsProps {
  view: Pick<PanelView, 'questions' | 'labels' | 'adTitle' | 'employer'>;
  onKeep: (chosen: Question[]) => void;
  /** Gives our list back in place of the person's. Null where there is none to go back to. */
  onReset: (() => void) | null;
  onPrint: (chosen: Question[]) => void;
  onCopy: (text: string) => void;
}

/** The questions for the interview: to rewrite, order, add and remove, and to take along. */
export function Questions({ view, onKeep, onReset, onPrint, onCopy }: QuestionsProps) {
  const { labels } = view;
  const { chosen, more, change, drop } = useQuestions(view.questions, onKeep);
  const [removed, setRemoved] = useState<readonly Question[] | null>(null);
  const { listRef, focusNext } = useFocusInList();
  const text = (): string => questionText(view, chosen);

  const move = (id: string, by: Step): void => {
    change(moved(chosen, id, by));
    focusNext(`[data-question="${id}"] [data-step="${by}"]`);
  };
  const remove = (id: string): void => {
    setRemoved(chosen);
    change(chosen.filter((question) => question.id !== id));
    focusNext('.undo button');
  };
  const undo = (before: readonly Question[]): void => {
    change([...before]);
    setRemoved(null);
    focusNext('textarea');
  };
  const reset = (): void => {
    drop();
    onReset?.();
  };
  return (
    <section class="questions" ref={listRef}>
      <p class="hint">{chosen.length === 0 ? labels.noQuestions : labels.questionsHint}</p>
      <ol>
        {chosen.map((question, index) => (
          <li key={question.id} data-question={question.id}>
            <QuestionItem
              question={question}
              number={index + 1}
              isLast={index === chosen.length - 1}
              labels={labels}
              onWords={(words) => change(reworded(chosen, question.id, words))}
              onMove={(by) => move(question.id, by)}
              onRemove={() => remove(question.id)}
            />
          </li>
        ))}
      </ol>
      <div role="status" class="undo">
        {removed && (
          <>
            <span>{labels.questionRemoved}</span> <PlainButton onClick={() => undo(removed)}>{labels.undo}</PlainButton>
          </>
        )}
      </div>
      <OwnQuestion labels={labels} onAdd={(words) => change(withOwn(chosen, words))} />
      {more.length > 0 && (
        <Disclosure summary={`${labels.moreQuestions} (${more.length})`}>
          <ul class="more-questions">
            {more.map((question) => (
              <li key={question.id}>
                <span>{question.text}</span>
                <PlainButton
                  label={`${labels.addQuestion}: ${question.text}`}
                  onClick={() => change([...chosen, question])}
                >
                  {labels.addQuestion}
                </PlainButton>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <p class="actions">
        <PlainButton onClick={() => onCopy(text())}>{labels.copyQuestions}</PlainButton>
        {'share' in navigator && (
          <PlainButton onClick={() => void navigator.share({ text: text() }).catch(() => {})}>
            {labels.shareQuestions}
          </PlainButton>
        )}
        <PlainButton onClick={() => onPrint([...chosen])}>{labels.printQuestions}</PlainButton>
        {onReset && <PlainButton onClick={reset}>{labels.resetQuestions}</PlainButton>}
      </p>
    </section>
  );
}

function OwnQuestion({ labels, onAdd }: { labels: PanelView['labels']; onAdd: (words: string) => void }) {
  const [words, setWords] = useState('');
  return (
    <form
      class="own-question"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(words);
        setWords('');
      }}
    >
      <label>
        <span>{labels.addOwnQuestion}</span>
        <input type="text" class="text-box" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
      </label>
      <button type="submit" class="plain-button">
        {labels.addQuestion}
      </button>
    </form>
  );
}

/** Moving and removing take the focused button away; the focus goes on to what is named. */
function useFocusInList() {
  const listRef = useRef<HTMLElement>(null);
  const nextRef = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (nextRef.current === null) return;
    listRef.current?.querySelector<HTMLElement>(nextRef.current)?.focus();
    nextRef.current = null;
  });
  return {
    listRef,
    focusNext: (selector: string) => {
      nextRef.current = selector;
    },
  };
}
