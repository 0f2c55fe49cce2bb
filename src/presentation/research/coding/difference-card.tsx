import { useId, useState } from 'preact/hooks';
import type { Decision, Difference } from '#src/research/coding/adjudication';
import type { Coding } from '#src/research/coding/coding';
import { sameValue, type ItemValue } from '#src/research/coding/coding-items';
import { codedLevels } from '#src/rubric/level';
import { codingStrings } from '../../strings/coding';
import type { Locale } from '../../strings/locale';
import { addressOf } from '../route';
import { quotesOf } from './change-coding';
import { criterionOf, itemName, valueName } from './item-names';

interface DifferenceCardProps {
  projectId: string;
  difference: Difference;
  title: string;
  /** Of the record. */
  codings: readonly Coding[];
  decision: Decision | undefined;
  locale: Locale;
  /** Whether it is known who decides. */
  ready: boolean;
  onDecide: (value: ItemValue, note: string) => void;
}

/** One thing on which coders differ, with the words each stands on, and the means to settle it. */
export function DifferenceCard(props: DifferenceCardProps) {
  const { projectId, difference, title, codings, decision, locale, ready, onDecide } = props;
  const { item, said, recordId } = difference;
  const [chosen, setChosen] = useState<number | null>(null);
  const [note, setNote] = useState('');
  const group = useId();
  const texts = codingStrings[locale].settle;
  const choices = choicesFor(difference);
  const value = chosen === null ? undefined : choices[chosen];
  return (
    <form
      class="difference-card"
      onSubmit={(event) => {
        event.preventDefault();
        if (value !== undefined && ready) onDecide(value, note.trim());
      }}
    >
      <h3>{itemName(item, locale)}</h3>
      <p class="soft">
        <a href={addressOf({ kind: 'project', projectId, view: 'ads', path: [recordId] })}>{title}</a>
      </p>
      <dl>
        {said.map(({ coder, value: theirs }) => (
          <div key={coder}>
            <dt>{coder}</dt>
            <dd>
              {valueName(item, theirs, locale)}
              {codings
                .filter((coding) => coding.coder === coder)
                .flatMap((coding) => quotesOf(coding, item))
                .map((one) => (
                  <q key={`${one.field ?? ''} ${one.start}`}>{one.quote}</q>
                ))}
            </dd>
          </div>
        ))}
      </dl>
      {decision && (
        <p class="decision">
          {texts.decision(valueName(item, decision.value as ItemValue, locale), decision.by)}
          {decision.note !== '' && ` ${decision.note}`}
        </p>
      )}
      <fieldset>
        <legend>{texts.what}</legend>
        {choices.map((choice, index) => (
          <label key={index}>
            <input type="radio" name={group} checked={chosen === index} onChange={() => setChosen(index)} />
            <span>{valueName(item, choice, locale)}</span>
          </label>
        ))}
      </fieldset>
      <div class="actions-row">
        <label class="field">
          <span>{texts.why}</span>
          <input type="text" value={note} autocomplete="off" onInput={(event) => setNote(event.currentTarget.value)} />
        </label>
        <button type="submit" class="plain-button" disabled={value === undefined || !ready}>
          {texts.settle}
        </button>
      </div>
      {!ready && <p class="soft">{texts.nameFirst}</p>}
    </form>
  );
}

/** Every level of a criterion; of anything else what a coder has said. */
function choicesFor({ item, said }: Difference): ItemValue[] {
  if (criterionOf(item)) return [...codedLevels];
  const values: ItemValue[] = [];
  for (const { value } of said) if (!values.some((one) => sameValue(item, one, value))) values.push(value);
  return values;
}
