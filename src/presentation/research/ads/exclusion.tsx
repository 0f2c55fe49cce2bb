import { useState } from 'preact/hooks';
import type { HarvestedAd, Remark } from '#src/library/projects/project';
import { datasetStrings } from '../../strings/dataset';
import { frameStrings } from '../../strings/frame';
import type { Locale } from '../../strings/locale';

interface ExclusionProps {
  ad: HarvestedAd;
  locale: Locale;
  /** @param undo what takes the change back */
  onKeep: (change: Remark, words: string, undo: Remark) => void;
}

/** Leaves an ad out of what is counted, always with a reason, or counts it again. */
export function Exclusion({ ad: { excluded }, locale, onKeep }: ExclusionProps) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const texts = datasetStrings[locale].exclusion;
  if (excluded !== null) {
    return (
      <div class="exclusion">
        <p>{datasetStrings[locale].excludedBecause(excluded)}</p>
        <button
          type="button"
          class="plain-button"
          onClick={() => onKeep({ excluded: null }, texts.included, { excluded })}
        >
          {texts.include}
        </button>
      </div>
    );
  }
  if (!asking) {
    return (
      <button type="button" class="plain-button" onClick={() => setAsking(true)}>
        {texts.exclude}
      </button>
    );
  }
  return (
    <form
      class="exclusion"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') return;
        setAsking(false);
        onKeep({ excluded: reason.trim() }, texts.excluded, { excluded: null });
      }}
    >
      <label class="field">
        <span>{texts.reason}</span>
        <input
          type="text"
          required
          list="exclusion-reasons"
          value={reason}
          // Where the person is after pressing the button.
          ref={(input) => input?.focus()}
          autocomplete="off"
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <datalist id="exclusion-reasons">
        {texts.reasons.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </datalist>
      <div class="actions-row">
        <button type="submit" class="main-button">
          {texts.exclude}
        </button>
        <button type="button" class="plain-button" onClick={() => setAsking(false)}>
          {frameStrings[locale].cancel}
        </button>
      </div>
    </form>
  );
}
