import type { AdContent } from '#src/library/drafts/draft';
import type { Locale } from '../../strings/locale';
import { factLabels } from '../fact-labels';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';
import { documentOf, type Starts } from './outline';

const starts: Record<Locale, Starts> = { nb, nn, en };

/** The content of a new draft in one language: an ad to change, or headings with prompts. */
export function startOf(kind: keyof Starts, locale: Locale): AdContent {
  const start = starts[locale][kind];
  const labels = factLabels[locale];
  const { employmentType, extent, positions } = start.facts;
  return {
    title: start.title,
    employer: start.employer,
    fields: { [labels.employmentType]: employmentType, [labels.extent]: extent, [labels.positions]: positions },
    document: documentOf(start),
  };
}
