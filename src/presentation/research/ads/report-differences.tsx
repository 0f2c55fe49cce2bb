import { differencesOf } from '#src/research/dataset/report-differences';
import type { Report } from '#src/assessment/report';
import { criteria } from '#src/rubric/criteria';
import { LevelIcon } from '../../panel/level-icon';
import { numberIn } from '../../pages/formats';
import { strings } from '../../strings';
import { datasetStrings } from '../../strings/dataset';
import type { Locale } from '../../strings/locale';

interface ReportDifferencesProps {
  before: Report;
  after: Report;
  locale: Locale;
}

/** Where two reports of the same text differ. */
export function ReportDifferences({ before, after, locale }: ReportDifferencesProps) {
  const { levels, score } = differencesOf(before, after);
  const texts = datasetStrings[locale].differences;
  const words = (points: number | null): string => (points === null ? texts.withoutScore : numberIn(locale, 1)(points));
  return (
    <div class="differences">
      <h3>{texts.title}</h3>
      {levels.length === 0 && score === null && <p>{texts.none}</p>}
      {score && <p>{texts.score(words(score.before), words(score.after))}</p>}
      <ul>
        {levels.map(({ criterion, before: was, after: is }) => (
          <li key={criterion}>
            {criteria.find(({ id }) => id === criterion)?.names[locale] ?? criterion}:{' '}
            {[was, is].map((level, index) => (
              <span key={index} class="level">
                {index === 1 && <span aria-hidden="true">→ </span>}
                {level ? (
                  <>
                    <LevelIcon level={level} size={15} /> {strings[locale].levels[level].title}
                  </>
                ) : (
                  texts.notParsed
                )}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
