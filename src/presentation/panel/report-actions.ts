import type { Question } from '#src/library/questions/question-list';
import type { SavedView } from '../saved-view';
import type { Change } from './correction-of';

/** What a person can do with a report, beside reading it. All of it is done elsewhere and may fail. */
export interface ReportActions {
  /**
   * Corrects a finding, or takes that back; the report is then shown anew.
   *
   * @param words of the ad that show it; may be empty
   * @returns false where the words do not stand in the ad: nothing was corrected then
   */
  correct(change: Change, words: string): Promise<boolean>;
  /** What the person has selected in the ad; empty when nothing is. */
  selectedText(): Promise<string>;
  /** The ad with the person's corrections, as a file. */
  makeExample(): Promise<{ name: string; content: string }>;
  keepQuestions(questions: Question[]): Promise<void>;
  /** Gives our own questions back; the report is then shown anew. */
  forgetQuestions(): Promise<void>;
  openQuestions(): Promise<void>;
  /** Whether the ad is saved, or looks like a saved one. */
  recallAd(): Promise<SavedView>;
  /** @param joinTo the saved ad that this is another version of */
  saveAd(joinTo: string | null): Promise<SavedView>;
  openSavedAd(adId: string): Promise<void>;
}
