import type { Level } from '#src/assessment/report';
import type { CriterionView, PanelView } from '../panel-view';
import type { Change } from './correction-of';
import type { ReportActions } from './report-actions';

/** How a person corrects what was read. What comes of it is said by whoever made this. */
export interface Correcting {
  /** Calls a finding wrong. */
  dismiss(criterion: string): void;
  /** Says that the ad does speak of a criterion; false where `words` do not stand in the ad. */
  state(criterion: string, level: Level, words: string): Promise<boolean>;
  /** Takes back what was corrected. */
  restore(criterion: Pick<CriterionView, 'id' | 'level'>): void;
  dismissFlag(flag: string): void;
  restoreFlag(flag: string): void;
  /** What the person has selected in the ad; empty when nothing is. */
  selectedText(): Promise<string>;
}

type Labels = PanelView['labels'];

export function correctingWith(
  { correct, selectedText }: Pick<ReportActions, 'correct' | 'selectedText'>,
  labels: Labels,
  say: (words: string) => void,
): Correcting {
  const run = async (change: Change, done: string, words = ''): Promise<boolean> => {
    try {
      const stands = await correct(change, words);
      if (stands) say(done);
      return stands;
    } catch {
      say(labels.notRemembered);
      return true;
    }
  };
  return {
    dismiss: (id) => void run({ about: 'criterion', id, level: 'not-stated' }, labels.dismissed),
    state: (id, level, words) => run({ about: 'criterion', id, level }, labels.statedDone, words),
    restore: ({ id, level }) =>
      void run({ about: 'criterion', id, level: null }, level === 'not-stated' ? labels.restored : labels.takenBack),
    dismissFlag: (id) => void run({ about: 'flag', id, level: 'not-stated' }, labels.flagDismissed),
    restoreFlag: (id) => void run({ about: 'flag', id, level: null }, labels.flagRestored),
    selectedText,
  };
}

/** What the button says that takes a correction back. */
export const restoreWords = ({ level }: Pick<CriterionView, 'level'>, labels: Labels): string =>
  level === 'not-stated' ? labels.undismiss : labels.takeBack;
