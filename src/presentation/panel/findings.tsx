import type { CriterionView, GroupView, PanelView } from '../panel-view';
import { PlainButton } from './buttons';
import { Disclosure } from './disclosure';
import { LevelIcon } from './level-icon';
import { Quotes } from './quotes';

type Labels = PanelView['labels'];

interface FindingsProps {
  groups: readonly GroupView[];
  labels: Labels;
  /** Calls a finding wrong, or takes that back; left out where nobody remembers it. */
  onDismiss?: ((criterion: string, isWrong: boolean) => void) | undefined;
}

/** The criteria, grouped by what the ad says about them. Empty groups keep their heading: none is an answer too. */
export function Findings({ groups, labels, onDismiss }: FindingsProps) {
  return (
    <section class="findings" aria-label={labels.findings}>
      {groups.map((group) => (
        <Group key={group.level} group={group} labels={labels} onDismiss={onDismiss} />
      ))}
    </section>
  );
}

interface GroupProps extends Omit<FindingsProps, 'groups'> {
  group: GroupView;
}

function Group({ group: { level, title, hint, criteria }, ...rest }: GroupProps) {
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
                <Criterion criterion={criterion} {...rest} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface CriterionProps extends Omit<FindingsProps, 'groups'> {
  criterion: CriterionView;
}

function Criterion({ criterion, labels, onDismiss }: CriterionProps) {
  const { id, level, name, points, explanation, doubt, quotes, ask, why, weightReasons, sources, dismissed } =
    criterion;
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
      <p>{dismissed ? dismissed.said : explanation}</p>
      {doubt && <p class="doubt">{doubt}</p>}
      <Quotes quotes={dismissed ? dismissed.quotes : others} />
      {onDismiss && (level !== 'not-stated' || dismissed) && (
        <PlainButton
          label={`${dismissed ? labels.undismiss : labels.dismiss}: ${name}`}
          onClick={() => onDismiss(id, !dismissed)}
        >
          {dismissed ? labels.undismiss : labels.dismiss}
        </PlainButton>
      )}
      {level !== 'met' && (
        <p class="ask">
          <span class="label">{labels.question}</span>
          {ask}
        </p>
      )}
      <div class="reasons">
        <h4>{labels.whyItMatters}</h4>
        <p>{why}</p>
        <h4>{labels.sources}</h4>
        <List class="sources" texts={sources} />
        <h4>{labels.whyThisWeight}</h4>
        <List texts={weightReasons} />
      </div>
    </Disclosure>
  );
}

function List({ texts, class: className }: { texts: readonly string[]; class?: string }) {
  return (
    <ul class={className}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
