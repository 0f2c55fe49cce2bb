import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { saveCodings } from '#src/library/projects/coding-store';
import type { Project } from '#src/library/projects/project';
import { libraryErrorOf, type LibraryFault } from '#src/library/database/library-error';
import type { Posting } from '#src/posting/posting';
import type { CodedQuote, Coding } from '#src/research/coding/coding';
import { valueOf, type ItemId, type ItemValue } from '#src/research/coding/coding-items';
import { FaultNote } from '../../pages/fault-note';
import { now } from '../../pages/now';
import type { Tone } from '../../highlight/mark-quotes';
import { codingStrings } from '../../strings/coding';
import type { Locale } from '../../strings/locale';
import { partsOf, sentencesOf } from './ad-parts';
import { answer, quote, quotesOf, unquote } from './change-coding';
import { CodedText, selectedQuote } from './coded-text';
import { ItemForm } from './item-form';
import { ItemNav } from './item-nav';
import { isCoded, itemsOf } from './items-of';
import { criterionOf } from './item-names';
import { KeyHelp } from './key-help';
import { QuoteList } from './quote-list';
import { TaskSteps } from './task-steps';
import { useCodingKeys } from './use-coding-keys';

interface CodingDeskProps {
  project: Project;
  posting: Posting;
  language: string;
  coding: Coding;
  locale: Locale;
}

/** Where an ad is coded: the ad to the left, one question at a time beside it. Every answer is kept at once. */
export function CodingDesk({ project, posting, language, coding: kept, locale }: CodingDeskProps) {
  const [coding, setCoding] = useState(kept);
  const [item, setItem] = useState<ItemId>(() => itemsOf(kept).find((one) => !isCoded(kept, one)) ?? 'gate');
  const [place, setPlace] = useState<number | null>(null);
  const [saved, setSaved] = useState<'no' | 'yes' | LibraryFault>('no');
  const desk = useRef<HTMLElement>(null);
  const parts = useMemo(() => partsOf(posting), [posting]);
  const sentences = useMemo(() => sentencesOf(parts, language), [parts, language]);
  const texts = codingStrings[locale];
  const value = valueOf(coding, item);

  // The keys work from here on, and the question is read aloud. Before the painting: a key may follow at once.
  useLayoutEffect(() => desk.current?.querySelector<HTMLElement>('.item-name')?.focus({ preventScroll: true }), [item]);

  const change = (next: Coding): void => {
    const dated = { ...next, codedAt: now() };
    setCoding(dated);
    saveCodings(project.id, [dated]).then(
      () => setSaved('yes'),
      (cause: unknown) => setSaved(libraryErrorOf(cause).fault),
    );
  };
  const step = (by: 1 | -1): void => {
    const items = itemsOf(coding);
    const next = items[items.indexOf(item) + by];
    if (next) setItem(next);
  };
  const onQuote = (): void => {
    const words: CodedQuote | null = selectedQuote(parts) ?? (place === null ? null : (sentences[place] ?? null));
    if (!words || !criterionOf(item)) return;
    getSelection()?.removeAllRanges();
    change(quote(coding, item, words));
  };
  const onSentence = (by: 1 | -1): void =>
    setPlace((at) => Math.max(0, Math.min(sentences.length - 1, at === null ? 0 : at + by)));
  const onAnswer = (answered: ItemValue): void => change(answer(coding, item, answered));
  const quotes = quotesOf(coding, item);
  const onUnquote = (one: CodedQuote | undefined = quotes[quotes.length - 1]): void => {
    if (one) change(unquote(coding, item, one));
  };
  useCodingKeys(desk, { item, value, onAnswer, onStep: step, onQuote, onUnquote, onSentence });

  return (
    <section class="coding-desk" ref={desk} aria-label={texts.deskLabel(coding.coder)}>
      <TaskSteps project={project} coding={coding} locale={locale} />
      <ItemNav coding={coding} item={item} locale={locale} onItem={setItem} />
      <div class="desk-columns">
        <CodedText
          parts={parts}
          quotes={quotes}
          tone={toneOf(value)}
          cursor={place === null ? null : (sentences[place] ?? null)}
          language={language}
          locale={locale}
        />
        <div class="desk-question">
          <ItemForm item={item} coding={coding} locale={locale} onAnswer={onAnswer} />
          {criterionOf(item) && (
            <QuoteList
              quotes={quotes}
              needed={value !== null && value !== 'not-stated'}
              language={language}
              locale={locale}
              onQuote={onQuote}
              onSentence={onSentence}
              onRemove={onUnquote}
            />
          )}
          <div class="actions-row">
            <button type="button" class="plain-button" onClick={() => step(-1)}>
              {texts.previous} <kbd>p</kbd>
            </button>
            <button type="button" class="main-button" onClick={() => step(1)}>
              {texts.next} <kbd>n</kbd>
            </button>
            <p role="status" class="saved">
              {saved === 'yes' && texts.saved}
            </p>
          </div>
          {saved !== 'no' && saved !== 'yes' && (
            <FaultNote fault={saved} locale={locale} onAgain={() => change(coding)} />
          )}
          <label class="field">
            <span>{texts.note}</span>
            <textarea
              rows={2}
              value={coding.note}
              onChange={(event) => change({ ...coding, note: event.currentTarget.value })}
            />
          </label>
          <KeyHelp locale={locale} />
        </div>
      </div>
    </section>
  );
}

/** The level is the coder's own; before there is one the words are only marked. */
function toneOf(value: ItemValue): Tone {
  return value === 'met' || value === 'partly' || value === 'contradicted' ? value : 'unclear';
}
