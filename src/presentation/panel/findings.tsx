import type { CriterionView, GroupView, PanelView } from '../panel-view';
import { Disclosure } from './disclosure';
import { LevelIcon } from './level-icon';
import { Quotes } from './quotes';

type Labels = PanelView['labels'];

/** The criteria, grouped by what the ad says about them. Empty groups keep their heading: none is an answer too. */
export function Findings({ groups, labels }: { groups: readonly GroupView[]; labels: Labels }) {
  return (
    <section class="findings" aria-label={labels.findings}>
      {groups.map((group) => (
        <Group key={group.level} group={group} labels={labels} />
      ))}
    </section>
  );
}

function Group({ group: { level, title, hint, criteria }, labels }: { group: GroupView; labels: Labels }) {
  return (
    <section class="group" data-level={level} data-testid={`group-${level}`} data-empty={criteria.length === 0}>
      <h3>
        <LevelIcon level={level} />
        <span>{title}</span>
        <span class="count">{criteria.length}</span>
      </h3>
      {criteria.length > 0 && (
        <>
          <p class="hint">{hint}</p>
          <ul class="criteria">
            {criteria.map((criterion) => (
              <li key={criterion.id} data-criterion={criterion.id}>
                <Criterion criterion={criterion} labels={labels} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Criterion({ criterion, labels }: { criterion: CriterionView; labels: Labels }) {
  const { level, name, points, explanation, doubt, quotes, ask, sources } = criterion;
  const [first, ...others] = quotes;
  return (
    <Disclosure
      summary={
        <>
          <span class="name">{name}</span>
          <span class="points">{points}</span>
        </>
      }
      always={first && <Quotes quotes={[first]} />}
    >
      <p>{explanation}</p>
      {doubt && <p class="doubt">{doubt}</p>}
      <Quotes quotes={others} />
      {level !== 'met' && (
        <p class="ask">
          <span class="label">{labels.question}</span>
          {ask}
        </p>
      )}
      <div class="sources">
        <p class="label">{labels.sources}</p>
        <ul>
          {sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}
