import type { PanelView } from '../panel-view';
import { LevelIcon } from './level-icon';

/** What is said, what is unclear and what is not mentioned, in a line each, what weighs most first. */
export function Overview({ view: { overview, labels } }: { view: Pick<PanelView, 'overview' | 'labels'> }) {
  return (
    <dl class="overview" aria-label={labels.overview}>
      {overview.map(({ level, title, count, names }) => (
        <div key={level} data-level={level}>
          <dt>
            <LevelIcon level={level} size={16} />
            <span>{title}</span>
            <span class="count">{count}</span>
          </dt>
          <dd>{names}</dd>
        </div>
      ))}
    </dl>
  );
}
