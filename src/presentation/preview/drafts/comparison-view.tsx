import { useMemo } from 'preact/hooks';
import { criteria } from '#src/rubric/criteria';
import { buildPanelView } from '../../build-panel-view';
import { ChangedText } from '../../changes/changed-text';
import { LevelIcon } from '../../panel/level-icon';
import { strings } from '../../strings';
import type { Locale } from '../../strings/locale';
import { previewStrings } from '../../strings/preview';
import type { Reading } from '../report/live-reader';
import { compareReadings } from './compare-drafts';

interface ComparisonViewProps {
  before: Reading;
  after: Reading;
  locale: Locale;
}

/** Two versions side by side in what they say: the numbers, the points that moved, the words. */
export function ComparisonView({ before, after, locale }: ComparisonViewProps) {
  const { versions: texts } = previewStrings[locale];
  const { levels } = strings[locale];
  const { changes, moves, withinInterval } = useMemo(() => compareReadings(before, after), [before, after]);
  const isSame = changes.every(({ change }) => change === 'same');
  return (
    <div class="comparison" data-testid="comparison">
      <h3>{texts.score}</h3>
      <p class="score-change">
        <ScoreLine reading={before} locale={locale} /> <span aria-hidden="true">→</span>{' '}
        <ScoreLine reading={after} locale={locale} />
      </p>
      {withinInterval && <p class="soft">{texts.withinInterval}</p>}
      <h3>{texts.criteria}</h3>
      {moves.length === 0 && <p class="soft">{texts.noMoves}</p>}
      <ul class="moves">
        {moves.map(({ id, from, to }) => (
          <li key={id} data-criterion={id}>
            <span class="name">{criteria.find((one) => one.id === id)?.names[locale]}</span>
            <span class="move">
              <LevelIcon level={from} /> {levels[from].title} <span aria-hidden="true">→</span> <LevelIcon level={to} />{' '}
              {levels[to].title}
            </span>
          </li>
        ))}
      </ul>
      <h3>{texts.text}</h3>
      {isSame ? <p class="soft">{texts.sameText}</p> : <ChangedText changes={changes} texts={texts} />}
    </div>
  );
}

function ScoreLine({ reading: { report }, locale }: { reading: Reading; locale: Locale }) {
  const score = buildPanelView(report, locale).score;
  if (!score) return <span>{previewStrings[locale].versions.noScore}</span>;
  return (
    <span>
      <strong>{score.shown}</strong> {score.outOf}{' '}
      <span class="soft">({score.interval.toLocaleLowerCase(locale)})</span>
    </span>
  );
}
