import { profiles } from '#src/rubric/profiles';
import { profileIds } from '#src/rubric/weight-choice';
import { optionsStrings } from '../../strings/options';
import type { SettingsProps } from '../options';
import { OwnWeights } from './own-weights';

/** How much each criterion counts: a stored profile, or the person's own weights. */
export function WeightsSection(props: SettingsProps) {
  const { settings, locale, onChange } = props;
  const texts = optionsStrings[locale].weights;
  const choices = [
    ...profileIds.map((id) => ({ id, name: profiles[id].names[locale], about: texts.profiles[id] })),
    { id: 'own' as const, name: texts.own, about: texts.ownHint },
  ];
  return (
    <section>
      <h2 id="weights">{texts.title}</h2>
      <p class="soft">{texts.hint}</p>
      <fieldset aria-labelledby="weights">
        {choices.map(({ id, name, about }) => (
          <label key={id} class="choice">
            <input
              type="radio"
              name="weights"
              checked={settings.weights === id}
              onChange={() => onChange({ weights: id })}
            />
            <span>
              {name}
              <span class="soft">{about}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {settings.weights === 'own' && <OwnWeights {...props} />}
    </section>
  );
}
