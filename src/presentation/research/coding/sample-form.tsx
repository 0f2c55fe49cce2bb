import { useState } from 'preact/hooks';
import { drawPlan } from '#src/library/projects/draw-plan';
import { changeProject } from '#src/library/projects/project-store';
import { libraryErrorOf, type LibraryFault } from '#src/library/database/library-error';
import { strata, type SamplingPlan } from '#src/research/coding/draw-sample';
import { FaultNote } from '../../pages/fault-note';
import { now } from '../../pages/now';
import { codingStrings } from '../../strings/coding';
import { frameStrings } from '../../strings/frame';
import type { Locale } from '../../strings/locale';
import type { CodedProject } from './coding-view';

interface SampleFormProps {
  all: CodedProject;
  locale: Locale;
  cancellable: boolean;
  onDone: () => void;
}

/** Enough that two people do not get the same by chance, few enough digits to be read aloud. */
const seeds = 1_000_000;
const anySeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! % seeds;

/** What to code and who does it: drawn by chance from a seed, so that it can be drawn again. */
export function SampleForm({ all: { project, ads }, locale, cancellable, onDone }: SampleFormProps) {
  const [plan, setPlan] = useState<SamplingPlan>({
    size: 50,
    seed: anySeed(),
    stratifyBy: [],
    allocation: 'proportional',
  });
  const [coders, setCoders] = useState(project.codingPlan?.coders.join(', ') ?? '');
  const [overlap, setOverlap] = useState(100);
  const [fault, setFault] = useState<LibraryFault | null>(null);
  const texts = codingStrings[locale].sample;
  const names = [
    ...new Set(
      coders
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    ),
  ];
  const change = (part: Partial<SamplingPlan>): void => setPlan({ ...plan, ...part });

  const draw = (): void => {
    const codingPlan = drawPlan(ads, plan, {
      coders: names,
      overlap: overlap / 100,
      codersPerOverlap: names.length,
      drawnAt: now(),
    });
    changeProject(project.id, { codingPlan }).then(onDone, (cause: unknown) => setFault(libraryErrorOf(cause).fault));
  };
  return (
    <form
      class="sample-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (names.length > 0) draw();
      }}
    >
      <h2>{texts.title}</h2>
      <p class="soft">{texts.hint}</p>
      <label class="field wide">
        <span>{texts.coders}</span>
        <input
          type="text"
          required
          value={coders}
          autocomplete="off"
          onInput={(event) => setCoders(event.currentTarget.value)}
        />
      </label>
      <div class="actions-row">
        <label class="field">
          <span>{texts.size}</span>
          <input
            type="number"
            required
            min={1}
            max={20_000}
            value={plan.size}
            onInput={(event) => change({ size: Math.max(1, Math.floor(event.currentTarget.valueAsNumber) || 1) })}
          />
        </label>
        <label class="field">
          <span>{texts.seed}</span>
          <input
            type="number"
            required
            min={0}
            max={2 ** 31 - 1}
            value={plan.seed}
            onInput={(event) => change({ seed: Math.max(0, Math.floor(event.currentTarget.valueAsNumber) || 0) })}
          />
        </label>
        <label class="field">
          <span>{texts.overlap}</span>
          <input
            type="number"
            required
            min={0}
            max={100}
            value={overlap}
            onInput={(event) => setOverlap(Math.min(100, Math.max(0, event.currentTarget.valueAsNumber || 0)))}
          />
        </label>
      </div>
      <fieldset>
        <legend>{texts.stratifyBy}</legend>
        {strata.map((stratum) => (
          <label key={stratum}>
            <input
              type="checkbox"
              checked={plan.stratifyBy.includes(stratum)}
              onChange={(event) =>
                change({
                  stratifyBy: strata.filter((one) =>
                    one === stratum ? event.currentTarget.checked : plan.stratifyBy.includes(one),
                  ),
                })
              }
            />
            <span>{texts.strata[stratum]}</span>
          </label>
        ))}
      </fieldset>
      {plan.stratifyBy.length > 0 && (
        <fieldset>
          <legend>{texts.allocation}</legend>
          {(['proportional', 'equal'] as const).map((allocation) => (
            <label key={allocation}>
              <input
                type="radio"
                name="allocation"
                checked={plan.allocation === allocation}
                onChange={() => change({ allocation })}
              />
              <span>{texts.allocations[allocation]}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div class="actions-row">
        <button type="submit" class="main-button" disabled={ads.length === 0}>
          {texts.draw}
        </button>
        {cancellable && (
          <button type="button" class="plain-button" onClick={onDone}>
            {frameStrings[locale].cancel}
          </button>
        )}
      </div>
      {ads.length === 0 && <p class="soft">{texts.noAds}</p>}
      {fault && <FaultNote fault={fault} locale={locale} />}
    </form>
  );
}
