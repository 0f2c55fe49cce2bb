import type { Corrections, Report } from '#src/assessment/report';
import type { QuestionList } from '#src/library/questions/question-list';
import type { Posting } from '#src/posting/posting';
import type { PanelView } from '#src/presentation/panel-view';
import type { SavedState, SavedView } from '#src/presentation/saved-view';
import type { Locale } from '#src/presentation/strings/locale';
import type { WeightChoice } from '#src/rubric/weight-choice';
import { lateScript } from './late-script';

/** What the script `engine.js` offers: reading an ad. */
export interface Engine {
  /** @throws {RangeError} when the weights cannot be used */
  assess(posting: Posting, weights?: WeightChoice): Report;
  /** The report for a person who calls some of its findings wrong. */
  correctReport(report: Report, corrections: Corrections, posting: Posting): Report;
  /** The headings of the ad's text, in their order. */
  outline(posting: Posting): SectionHeading[];
}

/** What the script `panel-texts.js` offers: what the panel says about a report. It holds the codebook's texts. */
export interface PanelTexts {
  buildPanelView(report: Report, locale: Locale, kept: QuestionList | null): PanelView;
  buildSavedView(state: SavedState, locale: Locale): SavedView;
}

/** A heading of an ad, and the kind of section it opens (`duties`, `offer` …, `none` where nobody knows). */
export interface SectionHeading {
  heading: string;
  kind: string;
}

/**
 * Both are loaded when an ad is first read: the background is woken for every list and every tab, and most of them show
 * no ad for a peer worker. Word tables, rules and texts are far larger than everything else together.
 */
export const engineScript = lateScript<Engine>('/engine.js');
export const panelTextsScript = lateScript<PanelTexts>('/panel-texts.js');
