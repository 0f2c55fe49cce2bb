import { useEffect, useRef, useState } from 'preact/hooks';
import type { Question } from '#src/library/questions/question-list';
import type { QuestionsView } from '../../panel-view';

/** Typing is kept when it pauses for so long, in milliseconds. */
const pause = 400;

export interface Questions {
  chosen: readonly Question[];
  /** Those that could be added; in our words, as long as nobody has changed them. */
  more: readonly Question[];
  change: (chosen: Question[]) => void;
  /** Keeps nothing that is not kept yet. */
  drop: () => void;
}

/** The list as the person changes it, and keeps it: at once when they leave, else when they pause. */
export function useQuestions(view: QuestionsView, onKeep: (chosen: Question[]) => void): Questions {
  const [chosen, setChosen] = useState<readonly Question[]>(view.chosen);
  const [all] = useState([...view.chosen, ...view.more]);
  const dueRef = useRef<{ timer: ReturnType<typeof setTimeout>; keep: () => void } | null>(null);

  const drop = (): void => {
    if (dueRef.current) clearTimeout(dueRef.current.timer);
    dueRef.current = null;
  };
  const keepNow = (): void => {
    const pending = dueRef.current;
    drop();
    pending?.keep();
  };
  useEffect(() => keepNow, []);

  return {
    chosen,
    more: all.filter(({ id, own }) => !own && !chosen.some((question) => question.id === id)),
    change(next) {
      setChosen(next);
      drop();
      const keep = (): void => onKeep(next);
      dueRef.current = {
        keep,
        timer: setTimeout(() => {
          dueRef.current = null;
          keep();
        }, pause),
      };
    },
    drop,
  };
}
