import type { Report } from '#src/assessment/report';
import { dimensions } from '#src/rubric/dimensions';
import type { SumView, ThemeView } from '../panel-view';
import { strings } from '../strings';
import { panelStrings } from '../strings/panel';
import type { Locale } from '../strings/locale';
import { numberIn } from '../pages/formats';
import type { WeighedCriterion } from './weighed-criteria';

/** How the number comes about: what each criterion weighs, what the ad says of it and what that gives. */
export function sumOf(
  weighed: readonly WeighedCriterion[],
  { score, low, high }: Pick<Report, 'score' | 'low' | 'high'>,
  profile: string,
  locale: Locale,
): SumView | null {
  if (score === null || low === null || high === null) return null;
  const { levels } = strings[locale];
  const { sum } = panelStrings[locale];
  const number = numberIn(locale, 1);
  return {
    intro: weighed.some(({ contribution }) => contribution.score < 0) ? sum.strictIntro : sum.intro,
    profile: sum.profile(profile),
    lines: weighed.map(({ criterion, assessment, weight, contribution }) => {
      const note = noteOn({ assessment, weight, contribution }, locale);
      return {
        id: criterion.id,
        level: assessment.level,
        name: criterion.names[locale],
        said: levels[assessment.level].title,
        weight: number(weight),
        points: number(contribution.score),
        ...(note !== null && { note }),
      };
    }),
    totals: [
      { id: 'score', name: sum.score, points: number(score) },
      { id: 'low', name: sum.low, points: number(low) },
      { id: 'high', name: sum.high, points: number(high) },
    ],
  };
}

type Noted = Pick<WeighedCriterion, 'assessment' | 'weight' | 'contribution'>;

function noteOn({ assessment: { level, confidence, dismissed }, weight, contribution }: Noted, locale: Locale) {
  const { sum } = panelStrings[locale];
  if (dismissed) return sum.dismissed;
  if (weight === 0 || level === 'not-stated') return null;
  if (contribution.high > contribution.score) return sum.onlyInHigh(numberIn(locale, 1)(contribution.high));
  return confidence === 'medium' && contribution.score > contribution.low ? sum.notInLow : null;
}

/** The criteria by the themes of the documents, in the documents' order. */
export function themesOf(weighed: readonly WeighedCriterion[], locale: Locale): ThemeView[] {
  const { levels } = strings[locale];
  const { themeSaid } = panelStrings[locale];
  return dimensions.flatMap(({ id, names }) => {
    const inTheme = weighed
      .filter(({ criterion }) => criterion.dimension === id)
      .toSorted((one, other) => one.criterion.number.localeCompare(other.criterion.number));
    if (inTheme.length === 0) return [];
    const said = inTheme.filter(({ assessment: { level } }) => level === 'met' || level === 'partly').length;
    return [
      {
        id,
        name: names[locale],
        said: themeSaid(said, inTheme.length),
        criteria: inTheme.map(({ criterion, assessment: { level }, weight }) => ({
          id: criterion.id,
          level,
          weight,
          inWords: `${criterion.names[locale]}: ${lowered(levels[level].title)}`,
        })),
      },
    ];
  });
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
