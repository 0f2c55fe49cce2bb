import type { Report } from '#src/assessment/report';
import { criteria, type CriterionId } from '#src/rubric/criteria';
import { contributionOf } from '#src/rubric/contribution';
import type { Locale } from '#src/rubric/localized';
import { isProfileId, profiles } from '#src/rubric/profiles';
import { honestLacks } from './honest-lacks';

/** One thing that could be added to the ad. Texts for the ad are in the ad's language. */
export interface Advice {
  id: CriterionId;
  /** Points of 100 that a clear sentence could add, under the report's weights. */
  gain: number;
  /** How the ad is open about something the documents would have otherwise; null where it is not about that. */
  openness: 'prospect' | 'temporary' | 'other' | null;
  /** To adapt, if it is true; its blanks are `___`. */
  paragraph: string;
  /** To adapt where the truth is another. */
  honest: string | null;
}

/** What to suggest where there is room for one paragraph: an ad that is open about a lack is not told to say otherwise. */
export const likeliestParagraph = ({ openness, paragraph, honest }: Advice): string =>
  (openness === null ? null : honest) ?? paragraph;

/** The languages we can write in, for an ad in any language: Danes and Swedes read bokmål. */
export function writingLanguage({ language }: Pick<Report, 'language'>, otherwise: Locale): Locale {
  if (language === 'da' || language === 'sv') return 'nb';
  return language === 'unknown' ? otherwise : language;
}

/** What would help, most points first; within the same points in the order of the codebook. */
export function adviceFor(report: Report, otherwise: Locale): Advice[] {
  const { weights, contradictedValue } = profiles[isProfileId(report.weights) ? report.weights : 'default'];
  const language = writingLanguage(report, otherwise);
  return criteria
    .flatMap(({ id, paragraph }): Advice[] => {
      const assessment = report.criteria[id];
      if (!assessment) return [];
      const gain = weights[id] - contributionOf(assessment, weights[id], contradictedValue).score;
      if (gain <= 0) return [];
      const openness = opennessOf(report, id);
      return [{ id, gain, openness, paragraph: paragraph[language], honest: honestLacks[id]?.[language] ?? null }];
    })
    .toSorted((one, other) => other.gain - one.gain);
}

/** An honest "temporary" helps the applicant more than silence, and is met kindly. */
function opennessOf({ criteria: assessed, contract }: Report, id: CriterionId): Advice['openness'] {
  const level = assessed[id]?.level;
  if (id === 'permanent-position' && contract.term === 'temporary')
    return contract.prospectOfPermanent ? 'prospect' : 'temporary';
  return level === 'contradicted' ? 'other' : null;
}
