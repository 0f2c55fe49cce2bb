import { findingsWords } from '#src/research/findings/words';
import type { Locale } from '../../strings/locale';
import { fillOf, levelPatterns } from './plots/level-patterns';
import { levelsInPlot } from './plots/level-plot';
import { pageLook } from './plots/plot-look';

const look = pageLook(0, 'level-key');

/** What the fillings of the bars mean. */
export function LevelKey({ locale }: { locale: Locale }) {
  return (
    <ul class="level-key">
      {levelsInPlot.map((level) => (
        <li key={level}>
          <svg width="26" height="16" aria-hidden="true" ref={(svg) => svg?.prepend(levelPatterns(look))}>
            <rect x="0.5" y="0.5" width="25" height="15" fill={fillOf(level, look)} stroke={look.levels[level]} />
          </svg>
          {findingsWords[locale].levels[level]}
        </li>
      ))}
    </ul>
  );
}
