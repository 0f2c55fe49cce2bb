import type { PreviewStrings } from '../../strings/preview/preview-strings';
import type { Facts } from './desk-work';

interface FactsFormProps {
  facts: Facts;
  texts: PreviewStrings['desk'];
  onFacts: (facts: Facts) => void;
}

/** What portals ask for beside the text. The labels of the facts are the ad's own. */
export function FactsForm({ facts, texts, onFacts }: FactsFormProps) {
  return (
    <fieldset class="ad-facts">
      <legend>{texts.facts}</legend>
      <Field class="wide" label={texts.adTitle} value={facts.title} onValue={(title) => onFacts({ ...facts, title })} />
      <Field
        class="wide"
        label={texts.employer}
        value={facts.employer}
        onValue={(employer) => onFacts({ ...facts, employer })}
      />
      {Object.entries(facts.fields).map(([label, value]) => (
        <Field
          key={label}
          label={label}
          value={value}
          onValue={(changed) => onFacts({ ...facts, fields: { ...facts.fields, [label]: changed } })}
        />
      ))}
    </fieldset>
  );
}

interface FieldProps {
  label: string;
  value: string;
  class?: string;
  onValue: (value: string) => void;
}

function Field({ label, value, class: className = '', onValue }: FieldProps) {
  return (
    <label class={`field ${className}`}>
      <span>{label}</span>
      <input type="text" value={value} onInput={({ currentTarget }) => onValue(currentTarget.value)} />
    </label>
  );
}
