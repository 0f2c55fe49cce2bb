import { useState } from 'preact/hooks';
import { criteria } from '#src/rubric/criteria';
import { profiles } from '#src/rubric/profiles';
import { numberIn } from '../../pages/formats';
import { optionsStrings } from '../../strings/options';
import type { SettingsProps } from '../options';

/** A number for each criterion, what each is of 100, and what that means. */
export function OwnWeights({ settings, locale, onChange }: SettingsProps) {
  const texts = optionsStrings[locale].weights;
  // What is typed counts at once; what is stored comes back a moment later.
  const [weights, setWeights] = useState(settings.ownWeights);
  const number = numberIn(locale, 1);
  const sum = criteria.reduce((total, { id }) => total + (weights[id] ?? 0), 0);
  const change = (ownWeights: Record<string, number>): void => {
    setWeights(ownWeights);
    onChange({ ownWeights });
  };
  return (
    <>
      <p>
        <button type="button" class="plain-button" onClick={() => change({ ...profiles.default.weights })}>
          {texts.startFrom}
        </button>
      </p>
      <table class="own-weights" aria-label={texts.ownTable}>
        <thead>
          <tr>
            <th scope="col">{texts.criterion}</th>
            <th scope="col">{texts.weight}</th>
            <th scope="col">{texts.share}</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ id, names }) => (
            <tr key={id}>
              <th scope="row">{names[locale]}</th>
              <td>
                <input
                  type="number"
                  min="0"
                  step="any"
                  aria-label={texts.weightOf(names[locale])}
                  value={weights[id] ?? 0}
                  onInput={({ currentTarget: { valueAsNumber } }) =>
                    change({ ...weights, [id]: Math.max(0, valueAsNumber || 0) })
                  }
                />
              </td>
              <td>{sum === 0 ? '–' : number((100 * (weights[id] ?? 0)) / sum)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.sum}</th>
            <td>{number(sum)}</td>
            <td>{sum === 0 ? '–' : 100}</td>
          </tr>
        </tfoot>
      </table>
      <p class="soft" role="status">
        {sum === 0 ? texts.nothing : texts.rescaled(number(sum))}
      </p>
    </>
  );
}
