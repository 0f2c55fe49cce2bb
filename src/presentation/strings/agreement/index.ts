import type { MeasureId } from '#src/research/agreement/between-coders';
import type { UndefinedReason } from '#src/research/agreement/coefficient';
import type { Locale } from '../locale';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';

/** What the page about agreement says. */
export interface AgreementStrings {
  lead: string;
  counting: string;
  none: string;
  item: string;
  allCriteria: string;
  notFor: string;
  undefined: string;
  because: Record<UndefinedReason, string>;
  noInterval: string;
  share: (count: string, of: string, percent: string, interval: string) => string;
  how: (seed: string, replicates: string) => string;
  measures: Record<MeasureId, string>;
  about: Record<MeasureId, string>;
  between: {
    title: string;
    caption: string;
    basis: (coders: string, records: string, codedByOne: string) => string;
  };
  engine: {
    title: string;
    caption: string;
    basis: (records: string, left: string) => string;
    accuracy: string;
    macroF1: string;
    falseClaims: string;
    falseContradictions: string;
    abstained: string;
    gate: string;
    duties: string;
    flags: string;
    level: string;
    precision: string;
    recall: string;
    confusion: string;
    confusionHint: string;
    confusionCaption: (item: string) => string;
    codersEngine: string;
    levelsCaption: (item: string) => string;
  };
}

export const agreementStrings: Record<Locale, AgreementStrings> = { nb, nn, en };
