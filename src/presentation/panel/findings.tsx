import type { CriterionView, GroupView, PanelView } from '../panel-view';
import { PlainButton } from './buttons';
import { restoreWords, type Correcting } from './correcting';
import { Disclosure } from './disclosure';
import { LevelIcon } from './level-icon';
import { Quotes } from './quotes';
import { Stated } from './stated';

type Labels = PanelView['labels'];

interface FindingsProps {
  groups: readonly GroupView[];
  labels: Labels;
  /** How the person corrects a finding; left out where nobody remembers it. */
  correcting?: Correcting | undefined;
}

/** The criteria, grouped by what the ad says about them. Empty groups keep their heading: none is an answer too. */
export function Findings({ groups, labels, correcting }: FindingsProps) {
  return (
    <section class="findings" aria-label={labels.findings}>
      {groups.map((group) => (
        <Group key={group.level} group={group} labels={labels} correcting={correcting} />
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

function Criterion({ criterion, labels, correcting }: CriterionProps) {
  const { level, name, points, explanation, doubt, quotes, ask, why, weightReasons, sources, dismissed } = criterion;
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
      <Quotes quotes={level === 'not-stated' && dismissed ? dismissed.quotes : others} />
      {correcting && <Correct criterion={criterion} labels={labels} correcting={correcting} />}
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

type CorrectProps = Omit<CriterionProps, 'correcting'> & { correcting: Correcting };

/** What a person can do about the finding: take it out, say that the ad does speak of it, or take that back. */
function Correct({ criterion, labels, correcting }: CorrectProps) {
  const { id, name, dismissed, choices } = criterion;
  if (choices) return <Stated criterion={criterion} choices={choices} labels={labels} correcting={correcting} />;
  const words = dismissed ? restoreWords(criterion, labels) : labels.dismiss;
  return (
    <PlainButton
      label={`${words}: ${name}`}
      onClick={() => (dismissed ? correcting.restore(criterion) : correcting.dismiss(id))}
    >
      {words}
    </PlainButton>
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
