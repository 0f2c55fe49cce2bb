import type { Report } from '#src/assessment/report';
import { correctionsOf, noCorrections } from '#src/library/ads/dismissals';
import { recallQuestions } from '#src/library/questions/keep-questions';
import { localeOf, readSettings, weightsIn } from '#src/library/settings';
import type { Posting } from '#src/posting/posting';
import type { PanelView } from '#src/presentation/panel-view';
import { engineScript, panelTextsScript } from './engine';

/**
 * The report of an ad as the person wants it: with the weights they chose, and with what they corrected.
 * A library that cannot be opened takes nothing from the report.
 */
export async function readAd(posting: Posting): Promise<Report> {
  const [{ assess, correctReport }, settings] = await Promise.all([engineScript.load(), readSettings()]);
  const report = assess(posting, weightsIn(settings));
  return correctReport(report, await correctionsOf(report.textHash).catch(() => noCorrections), posting);
}

/** What the panel shows of a report: in the person's language, and with the questions they kept. */
export async function panelOf(report: Report): Promise<PanelView> {
  const [{ buildPanelView }, settings, kept] = await Promise.all([
    panelTextsScript.load(),
    readSettings(),
    recallQuestions(report.textHash).catch(() => null),
  ]);
  return buildPanelView(report, localeOf(settings), kept);
}
