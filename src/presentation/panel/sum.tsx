import type { PanelView } from '../panel-view';
import { LevelIcon } from './level-icon';

/** How the number comes about, line by line: weight, what the ad says, points. */
export function Sum({ view: { sum, labels } }: { view: PanelView }) {
  if (sum === null) return null;
  return (
    <section class="sum">
      <h3>{labels.viewSum}</h3>
      <p>{sum.intro}</p>
      <table>
        <caption class="hint">{sum.profile}</caption>
        <thead>
          <tr>
            <th scope="col">{labels.sumPoint}</th>
            <th scope="col">{labels.sumWeight}</th>
            <th scope="col">{labels.sumPoints}</th>
          </tr>
        </thead>
        <tbody>
          {sum.lines.map(({ id, level, name, said, weight, points, note }) => (
            <tr key={id} data-line={id}>
              <th scope="row">
                <LevelIcon level={level} size={15} />
                <span>
                  {name}
                  <span class="hint">{note ? `${said}, ${note}` : said}</span>
                </span>
              </th>
              <td>{weight}</td>
              <td>{points}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {sum.totals.map(({ id, name, points }) => (
            <tr key={id} data-total={id}>
              <th scope="row" colSpan={2}>
                {name}
              </th>
              <td>{points}</td>
            </tr>
          ))}
        </tfoot>
      </table>
    </section>
  );
}
