import type { Question } from '#src/library/questions/question-list';

/** What a person can do with a report, beside reading it. All of it is done elsewhere and may fail. */
export interface ReportActions {
  /** Calls a finding wrong, or takes that back; the report is then shown anew. */
  dismiss(criterion: string, isWrong: boolean): Promise<void>;
  /** The ad with the person's corrections, as a file. */
  makeExample(): Promise<{ name: string; content: string }>;
  keepQuestions(questions: Question[]): Promise<void>;
  /** Gives our own questions back; the report is then shown anew. */
  forgetQuestions(): Promise<void>;
  openQuestions(): Promise<void>;
}
