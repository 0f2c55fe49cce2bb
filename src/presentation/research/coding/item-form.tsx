import type { Coding, Extent } from '#src/research/coding/coding';
import { valueOf, type ItemId, type ItemValue } from '#src/research/coding/coding-items';
import type { CodedLevel } from '#src/rubric/level';
import { duties } from '#src/rubric/duties';
import { flags } from '#src/rubric/flags';
import { strings } from '../../strings';
import { codingStrings } from '../../strings/coding';
import type { Locale } from '../../strings/locale';
import { choicesOf } from './choices-of';
import { isCoded } from './items-of';
import { criterionOf, itemName, nameOfMark, valueName } from './item-names';

interface ItemFormProps {
  item: ItemId;
  coding: Coding;
  locale: Locale;
  onAnswer: (value: ItemValue) => void;
}

/** One thing to decide about the ad, with what the codebook says of it. */
export function ItemForm({ item, coding, locale, onAnswer }: ItemFormProps) {
  const choices = choicesOf(item);
  const texts = codingStrings[locale];
  const criterion = criterionOf(item);
  const value = valueOf(coding, item);
  return (
    <fieldset class="item-form">
      <legend>
        <h2 class="item-name" tabIndex={-1}>
          {itemName(item, locale)}
        </h2>
      </legend>
      <p class="soft">{criterion ? criterion.why[locale] : texts.hints[item as keyof typeof texts.hints]}</p>
      {choices.kind === 'one' &&
        choices.values.map((choice, index) => (
          <label key={String(choice)} class="choice">
            <input
              type="radio"
              name={item}
              checked={isCoded(coding, item) && value === choice}
              onChange={() => onAnswer(choice)}
            />
            <kbd>{index + 1}</kbd>
            <span>
              <strong>{valueName(item, choice, locale)}</strong>
              {criterion && choice !== null && (
                <>
                  <span class="soft">{criterion.levelTexts[choice as CodedLevel][locale]}</span>
                  <span class="instruction" lang="en">
                    {criterion.coding[choice as CodedLevel]}
                  </span>
                </>
              )}
            </span>
          </label>
        ))}
      {choices.kind === 'any' && (
        <Marks
          item={item}
          ids={choices.values}
          set={value as readonly string[] | null}
          locale={locale}
          onAnswer={onAnswer}
        />
      )}
      {item === 'extent' && <ExtentFields extent={value as Extent | null} locale={locale} onAnswer={onAnswer} />}
      {item === 'positions' && (
        <label class="field">
          <span>{itemName(item, locale)}</span>
          <input
            type="number"
            min={1}
            max={500}
            value={value === null ? '' : Number(value)}
            onInput={({ currentTarget: { valueAsNumber } }) =>
              onAnswer(Number.isFinite(valueAsNumber) && valueAsNumber >= 1 ? Math.floor(valueAsNumber) : null)
            }
          />
        </label>
      )}
    </fieldset>
  );
}

interface MarksProps {
  item: ItemId;
  ids: readonly string[];
  /** Null until answered. */
  set: readonly string[] | null;
  locale: Locale;
  onAnswer: (value: readonly string[]) => void;
}

/** The first nine have a digit of their own. */
const digits = 9;

function Marks({ item, ids, set, locale, onAnswer }: MarksProps) {
  const texts = codingStrings[locale];
  const hintOf = (id: string): { words: string; lang: string } =>
    item === 'duties'
      ? { words: duties.find((duty) => duty.id === id)?.covers ?? '', lang: 'en' }
      : { words: flags.find((flag) => flag.id === id)?.text[locale] ?? '', lang: locale };
  return (
    <>
      <label class="choice">
        <input type="checkbox" checked={set !== null && set.length === 0} onChange={() => onAnswer([])} />
        <kbd>0</kbd>
        <strong>{texts.noneOfThem}</strong>
      </label>
      {ids.map((id, index) => (
        <label key={id} class="choice">
          <input
            type="checkbox"
            checked={set?.includes(id) ?? false}
            onChange={() => onAnswer(toggled(ids, set, id))}
          />
          {index < digits ? <kbd>{index + 1}</kbd> : <span class="no-key" />}
          <span>
            <strong>{nameOfMark(id, locale)}</strong>
            <span class="soft" lang={hintOf(id).lang}>
              {hintOf(id).words}
            </span>
          </span>
        </label>
      ))}
    </>
  );
}

/** The set with the mark put in or taken out, in the order of the codebook. */
export const toggled = (ids: readonly string[], set: readonly string[] | null, id: string): string[] =>
  ids.filter((one) => (one === id) !== (set?.includes(one) ?? false));

interface ExtentFieldsProps {
  extent: Extent | null;
  locale: Locale;
  onAnswer: (extent: Extent) => void;
}

function ExtentFields({ extent, locale, onAnswer }: ExtentFieldsProps) {
  const texts = codingStrings[locale].extent;
  const fields = ['min', 'max'] as const;
  const notStated = extent !== null && extent.min === null && extent.max === null;
  return (
    <>
      <div class="actions-row">
        {fields.map((end) => (
          <label key={end} class="field">
            <span>{texts[end]}</span>
            <input
              type="number"
              min={0}
              max={100}
              value={extent?.[end] ?? ''}
              onInput={({ currentTarget: { valueAsNumber } }) =>
                onAnswer({
                  min: extent?.min ?? null,
                  max: extent?.max ?? null,
                  [end]: Number.isFinite(valueAsNumber) ? valueAsNumber : null,
                })
              }
            />
          </label>
        ))}
      </div>
      <label class="choice">
        <input type="checkbox" checked={notStated} onChange={() => onAnswer({ min: null, max: null })} />
        <kbd>0</kbd>
        <strong>{strings[locale].notMentioned}</strong>
      </label>
    </>
  );
}
