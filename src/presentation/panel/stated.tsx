import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Level } from '#src/assessment/report';
import type { CriterionView, PanelView } from '../panel-view';
import { PlainButton } from './buttons';
import type { Correcting } from './correcting';
import { LevelIcon } from './level-icon';

interface StatedFormProps {
  criterion: Pick<CriterionView, 'id' | 'name'>;
  choices: NonNullable<CriterionView['choices']>;
  labels: PanelView['labels'];
  correcting: Correcting;
}

/** For a person who has found in the ad what we have not: what it says, and the words, where they are given. */
export function Stated(props: StatedFormProps) {
  const { criterion, labels, correcting } = props;
  const [selected, setSelected] = useState<string | null>(null);
  if (selected !== null) return <StatedForm {...props} selected={selected} onCancel={() => setSelected(null)} />;
  return (
    <PlainButton
      label={`${labels.stated}: ${criterion.name}`}
      keepsSelection
      onClick={() => void correcting.selectedText().then(setSelected, () => setSelected(''))}
    >
      {labels.stated}
    </PlainButton>
  );
}

type OpenFormProps = StatedFormProps & { selected: string; onCancel: () => void };

function StatedForm({ criterion, choices, labels, correcting, selected, onCancel }: OpenFormProps) {
  const [level, setLevel] = useState<Level>('met');
  const [words, setWords] = useState(selected.trim());
  const [fault, setFault] = useState('');
  const first = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => first.current?.focus(), []);
  const fetchSelected = async (): Promise<void> => {
    const text = (await correcting.selectedText().catch(() => '')).trim();
    if (text !== '') setWords(text);
    setFault(text === '' ? labels.nothingSelected : '');
  };
  return (
    <form
      class="stated-form"
      aria-label={`${labels.stated}: ${criterion.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        void correcting
          .state(criterion.id, level, words)
          .then((stands) => setFault(stands ? '' : labels.wordsNotFound));
      }}
    >
      <fieldset>
        <legend>{labels.statedHow}</legend>
        {choices.map((choice) => (
          <label key={choice.level} class="choice">
            <input
              ref={choice.level === 'met' ? first : null}
              type="radio"
              name={id}
              checked={choice.level === level}
              onChange={() => setLevel(choice.level)}
            />
            <LevelIcon level={choice.level} />
            <span>
              <strong>{choice.title}</strong> {choice.text}
            </span>
          </label>
        ))}
      </fieldset>
      <label class="stated-words">
        <span>{labels.statedWords}</span>
        <textarea
          class="text-box"
          rows={3}
          value={words}
          aria-describedby={`${id}-hint ${id}-fault`}
          aria-invalid={fault !== ''}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      <p id={`${id}-hint`} class="hint">
        {labels.statedHint}
      </p>
      <PlainButton keepsSelection onClick={() => void fetchSelected()}>
        {labels.takeSelection}
      </PlainButton>
      <p id={`${id}-fault`} class="stated-fault" role="alert">
        {fault}
      </p>
      <p class="actions">
        <button type="submit" class="plain-button">
          {labels.keepStated}
        </button>
        <PlainButton onClick={onCancel}>{labels.cancel}</PlainButton>
      </p>
    </form>
  );
}
