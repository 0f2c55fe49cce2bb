import { useEffect, useRef, useState } from 'preact/hooks';
import { announceChange } from '#src/library/database/changes';
import { LibraryError, type LibraryFault } from '#src/library/database/library-error';
import { readSettings, watchSettings, weightsIn } from '#src/library/settings';
import type { HarvestedAd } from '#src/library/projects/project';
import { isProfileId, profiles, type ProfileId } from '#src/rubric/profiles';
import type { WeightChoice } from '#src/rubric/weight-choice';
import { FaultNote } from '../../pages/fault-note';
import { numberIn } from '../../pages/formats';
import { Progress } from '../../pages/progress';
import { datasetStrings } from '../../strings/dataset';
import type { Locale } from '../../strings/locale';
import { addressOf } from '../route';
import { reassessAds, type Reassessment } from './reassess';

interface ReassessPanelProps {
  projectId: string;
  ads: readonly HarvestedAd[];
  locale: Locale;
}

type State =
  | { kind: 'idle' }
  | { kind: 'running'; done: number; of: number }
  | { kind: 'done'; result: Reassessment; cancelled: boolean }
  | { kind: 'failed'; fault: LibraryFault | null };

const mostListed = 100;

/** The weights the person has set in the options, also while another profile is used; null when there are none. */
function useOwnWeights(): WeightChoice | null {
  const [own, setOwn] = useState<WeightChoice | null>(null);
  useEffect(() => {
    const take = (settings: Parameters<typeof weightsIn>[0]): void => {
      const weights = weightsIn({ ...settings, weights: 'own' });
      setOwn(typeof weights === 'string' ? null : weights);
    };
    const life = new AbortController();
    void readSettings().then(take);
    watchSettings(take, life.signal);
    return () => life.abort();
  }, []);
  return own;
}

/** Reads the selection anew with the present engine, under weights of one's choice, and lists what changed. */
export function ReassessPanel({ projectId, ads, locale }: ReassessPanelProps) {
  const [chosen, setChosen] = useState<ProfileId | 'own'>('default');
  const own = useOwnWeights();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const lifeRef = useRef<AbortController | null>(null);
  const texts = datasetStrings[locale].reassess;
  const number = numberIn(locale);

  const start = (): void => {
    const controller = new AbortController();
    lifeRef.current = controller;
    setState({ kind: 'running', done: 0, of: ads.length });
    const weights = chosen === 'own' ? (own ?? 'default') : chosen;
    const onProgress = (done: number): void => setState({ kind: 'running', done, of: ads.length });
    reassessAds(ads, { weights, signal: controller.signal, onProgress })
      .then(
        (result) => setState({ kind: 'done', result, cancelled: controller.signal.aborted }),
        (cause: unknown) => setState({ kind: 'failed', fault: cause instanceof LibraryError ? cause.fault : null }),
      )
      .finally(() => announceChange('harvest'));
  };
  return (
    <section class="transfer">
      <p class="soft">{texts.hint}</p>
      <div class="actions-row">
        <label class="field">
          <span>{texts.weights}</span>
          <select
            value={chosen}
            onChange={({ currentTarget: { value } }) => {
              if (value === 'own' || isProfileId(value)) setChosen(value);
            }}
          >
            {Object.values(profiles).map(({ id, names }) => (
              <option key={id} value={id}>
                {names[locale]}
              </option>
            ))}
            {own && <option value="own">{texts.ownWeights}</option>}
          </select>
        </label>
        <button
          type="button"
          class="plain-button"
          disabled={ads.length === 0 || state.kind === 'running'}
          onClick={start}
        >
          {texts.start(number(ads.length))}
        </button>
      </div>
      {state.kind === 'running' && (
        <Progress
          words={texts.running}
          done={state.done}
          of={state.of}
          locale={locale}
          onCancel={() => lifeRef.current?.abort()}
        />
      )}
      <div role="status">
        {state.kind === 'done' && (
          <p>
            {state.cancelled && `${texts.cancelled} `}
            {texts.done(number(state.result.assessed), number(state.result.changed.length))}
            {state.result.known > 0 && ` ${texts.known(number(state.result.known))}`}
            {state.result.withoutText > 0 && ` ${texts.withoutText(number(state.result.withoutText))}`}
          </p>
        )}
      </div>
      {state.kind === 'done' && state.result.changed.length > 0 && (
        <ul class="changed-ads">
          {state.result.changed.slice(0, mostListed).map(({ id, title, differences }) => (
            <li key={id}>
              <a href={addressOf({ kind: 'project', projectId, view: 'ads', path: [id] })}>{title}</a>{' '}
              <span class="soft">{texts.change(differences.levels.length, differences.score !== null)}</span>
            </li>
          ))}
          {state.result.changed.length > mostListed && (
            <li class="soft">{texts.more(number(state.result.changed.length - mostListed))}</li>
          )}
        </ul>
      )}
      {state.kind === 'failed' &&
        (state.fault ? <FaultNote fault={state.fault} locale={locale} /> : <p role="alert">{texts.failed}</p>)}
    </section>
  );
}
