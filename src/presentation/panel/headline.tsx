import type { PanelView, ScoreView } from '../panel-view';

/** The report in one sentence, then the number with its range. */
export function Headline({ view }: { view: PanelView }) {
  const { headline, score } = view;
  return (
    <section class="headline">
      <h2>{headline}</h2>
      {score && (
        <>
          <div class="figures">
            <Score score={score} />
            <p class="reach">
              <span>{score.interval}</span>
              <span>{score.coverage}</span>
            </p>
          </div>
          {score.band !== null && <Scale score={score} />}
        </>
      )}
    </section>
  );
}

/** Without a band the number is shown small: the basis is too uncertain to carry it. */
export function Score({ score }: { score: ScoreView }) {
  return (
    <p class="score" data-testid="score" data-value={score.value} data-sure={score.band !== null}>
      <strong>{score.shown}</strong> <span>{score.outOf}</span>
    </p>
  );
}

/** The four bands with the number and its range; in words for those who do not see it. */
export function Scale({ score: { value, low, high, band, bandWords, scaleLabel } }: { score: ScoreView }) {
  return (
    <div class="scale" role="img" aria-label={scaleLabel}>
      <div class="track">
        {bandWords.map((word, index) => (
          <span key={word} class="band" data-here={index + 1 === band} />
        ))}
        <span class="range" style={{ insetInlineStart: `${low}%`, inlineSize: `${high - low}%` }} />
        <span class="here" style={{ insetInlineStart: `${value}%` }} />
      </div>
      <div class="words">
        {bandWords.map((word, index) => (
          <span key={word} data-here={index + 1 === band}>
            {word}
          </span>
        ))}
      </div>
    </div>
  );
}
