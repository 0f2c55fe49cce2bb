import { useState } from 'preact/hooks';
import type { Report } from '#src/assessment/report';
import { criteria } from '#src/rubric/criteria';
import type { CriterionView, PanelView } from '../../panel-view';
import { Disclosure } from '../../panel/disclosure';
import { LevelIcon } from '../../panel/level-icon';
import { numberIn } from '../../pages/formats';
import { guideAddress } from '../../guide/guide-address';
import type { Locale } from '../../strings/locale';
import { previewStrings } from '../../strings/preview';
import type { DeskWork } from '../desk/desk-work';
import { adviceFor, writingLanguage, type Advice } from './advice';
import { sectionsOf } from './section-of';

interface AdviceListProps {
  report: Report;
  work: DeskWork;
  view: PanelView;
  locale: Locale;
  onSay: (words: string) => void;
}

/** So many are shown at first: what adds most. */
const shownAtFirst = 5;

/** What could be added, most points first, each with a paragraph to adapt. */
export function AdviceList({ report, work, view, locale, onSay }: AdviceListProps) {
  const { advice: texts } = previewStrings[locale];
  const [showAll, setShowAll] = useState(false);
  const advice = adviceFor(report, locale);
  const found = new Map(view.groups.flatMap((group) => group.criteria.map((one) => [one.id, one])));

  const insert = async (id: Advice['id'], text: string): Promise<void> => {
    const kinds = sectionsOf[id];
    const newHeading = previewStrings[writingLanguage(report, locale)].advice.sections[kinds[0]];
    try {
      onSay(texts.inserted(await work.insert({ text, kinds, newHeading })));
    } catch {
      onSay(previewStrings[locale].report.failed);
    }
  };
  return (
    <section class="advice" aria-labelledby="advice-title">
      <h2 id="advice-title">{texts.title}</h2>
      <p class="soft">{advice.length === 0 ? texts.none : texts.lead}</p>
      <ol>
        {advice.slice(0, showAll ? undefined : shownAtFirst).map((one) => {
          const criterion = found.get(one.id);
          return (
            criterion && (
              <li key={one.id} data-advice={one.id}>
                <AdviceItem
                  advice={one}
                  criterion={criterion}
                  locale={locale}
                  onInsert={(text) => void insert(one.id, text)}
                />
              </li>
            )
          );
        })}
      </ol>
      {advice.length > shownAtFirst && (
        <button type="button" class="plain-button" aria-expanded={showAll} onClick={() => setShowAll(!showAll)}>
          {showAll ? texts.showFewer : texts.showAll(advice.length)}
        </button>
      )}
    </section>
  );
}

interface AdviceItemProps {
  advice: Advice;
  criterion: CriterionView;
  locale: Locale;
  onInsert: (text: string) => void;
}

function AdviceItem({
  advice: { id, gain, openness, paragraph, honest },
  criterion,
  locale,
  onInsert,
}: AdviceItemProps) {
  const { advice: texts } = previewStrings[locale];
  const points = numberIn(locale, 1)(gain);
  const kind = { prospect: texts.prospect, temporary: texts.temporary, other: texts.openness };
  const adapt = (
    <Suggestion
      key="adapt"
      label={texts.paragraph}
      text={paragraph}
      button={texts.insert}
      name={criterion.name}
      onInsert={onInsert}
    />
  );
  const instead = honest !== null && (
    <Suggestion
      key="instead"
      label={texts.honest}
      text={honest}
      button={texts.insertHonest}
      name={criterion.name}
      onInsert={onInsert}
    />
  );
  return (
    <Disclosure
      summary={
        <span class="advice-head">
          <LevelIcon level={criterion.level} />
          <span>
            <span class="name">{criterion.name}</span>
            <span class="points">{texts.gain(points)}</span>
          </span>
        </span>
      }
    >
      <p>{criterion.explanation}</p>
      {openness && <p class="kind">{kind[openness]}</p>}
      <p>
        <span class="label">{texts.why}</span>
        {criteria.find((one) => one.id === id)?.why[locale]}
      </p>
      <p class="ask">
        <span class="label">{texts.asks}</span>
        {criterion.ask}
      </p>
      {openness === null ? [adapt, instead] : [instead, adapt]}
      <div class="sources">
        <p class="label">{texts.sources}</p>
        <ul>
          {criterion.sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
        <p>
          <a href={guideAddress(id)}>{texts.more}</a>
        </p>
      </div>
    </Disclosure>
  );
}

interface SuggestionProps {
  label: string;
  text: string;
  button: string;
  /** Of the criterion, for those who hear the buttons one by one. */
  name: string;
  onInsert: (text: string) => void;
}

function Suggestion({ label, text, button, name, onInsert }: SuggestionProps) {
  return (
    <div class="suggestion">
      <p class="label">{label}</p>
      <p class="suggested">{text}</p>
      <button type="button" class="plain-button" aria-label={`${button}: ${name}`} onClick={() => onInsert(text)}>
        {button}
      </button>
    </div>
  );
}
