import type { JSX } from 'preact';
import type { Level } from '#src/assessment/report';
import type { PanelView, ThemeView } from '../panel-view';
import { Disclosure } from './disclosure';
import { LevelIcon } from './level-icon';

const length = 360;
const height = 13;
const gap = 3;

/**
 * The criteria by theme: as long as they weigh, and filled as far as the ad says them. Every bar stands beside its count
 * in words, and all of it is there as text.
 */
export function ThemePlot({ view: { themes, groups, labels } }: { view: PanelView }) {
  const heaviest = Math.max(1, ...themes.map(weightOf));
  return (
    <section class="themes">
      <h3>{labels.themes}</h3>
      <p class="legend" aria-hidden="true">
        {groups.map(({ level, title }) => (
          <span key={level}>
            <LevelIcon level={level} size={14} />
            {title}
          </span>
        ))}
      </p>
      <ul class="bars">
        {themes.map((theme) => (
          <li key={theme.id}>
            <span class="theme">{theme.name}</span>
            <span class="theme-said">{theme.said}</span>
            <Bar theme={theme} scale={length / heaviest} />
          </li>
        ))}
      </ul>
      <Disclosure summary={labels.themesInWords}>
        <dl class="in-words">
          {themes.map(({ id, name, criteria }) => (
            <div key={id}>
              <dt>{name}</dt>
              {criteria.map(({ id: criterion, inWords }) => (
                <dd key={criterion}>{inWords}</dd>
              ))}
            </div>
          ))}
        </dl>
      </Disclosure>
    </section>
  );
}

const weightOf = ({ criteria }: ThemeView): number => criteria.reduce((sum, { weight }) => sum + weight, 0);

function Bar({ theme: { criteria }, scale }: { theme: ThemeView; scale: number }) {
  const starts = criteria.map((_, index) => criteria.slice(0, index).reduce((sum, { weight }) => sum + weight, 0));
  return (
    <svg viewBox={`0 0 ${length} ${height}`} aria-hidden="true">
      {criteria.map(({ id, level, weight, inWords }, index) =>
        weight === 0 ? null : (
          <g key={id} class="segment" data-level={level} transform={`translate(${(starts[index] ?? 0) * scale} 0)`}>
            <title>{inWords}</title>
            {segments[level](Math.max(2, weight * scale - gap))}
          </g>
        ),
      )}
    </svg>
  );
}

const outline = (width: number, dashes?: string): JSX.Element => (
  <rect x="0.75" y="0.75" width={width - 1.5} height={height - 1.5} rx="2" class="outline" stroke-dasharray={dashes} />
);

/** Told apart by shape: full, half full, empty with a sign, empty, dashed. */
const segments: Record<Level, (width: number) => JSX.Element> = {
  met: (width) => <rect width={width} height={height} rx="2.5" class="fill" />,
  partly: (width) => (
    <>
      {outline(width)}
      <rect x="0.75" y={height / 2} width={width - 1.5} height={height / 2 - 0.75} class="fill" />
    </>
  ),
  contradicted: (width) => (
    <>
      {outline(width)}
      <path class="outline" d={`M${width / 2 - 3} ${height - 3.5} ${width / 2 + 3} 3.5`} />
    </>
  ),
  unclear: (width) => (
    <>
      {outline(width)}
      <circle cx={width / 2} cy={height / 2} r="1.8" class="fill" />
    </>
  ),
  'not-stated': (width) => outline(width, '2.5 2.5'),
};
