import { analyse } from '#src/analysis/analyse';
import { buildReport, type AssessOptions } from '#src/assessment/build-report';
import type { Report } from '#src/assessment/report';
import type { Posting } from '#src/posting/posting';

/**
 * Reads one posting and reports how much of the documents' advice its text states, with the words for every point.
 * Pure: no clock, chance or network, so the same posting gives the same report everywhere.
 *
 * @throws {RangeError} when `options.weights` cannot be used
 */
export const assess = (posting: Posting, options: AssessOptions = {}): Report =>
  buildReport(posting, analyse(posting), options);
