import { useCallback, useMemo, useState } from 'preact/hooks';
import { readSavedAd } from '#src/library/ads/ad-store';
import { FaultNote } from '../../pages/fault-note';
import { useLoaded } from '../../pages/use-loaded';
import { libraryStrings } from '../../strings/library';
import type { Locale } from '../../strings/locale';
import { todayOf } from '../deadline';
import { addressOf } from '../route';
import { compareRows, type ComparedAd } from './compare-rows';
import { CompareTable } from './compare-table';

/** Two to four saved ads side by side: first where they differ, then where they agree. */
export function Comparison({ ids, locale }: { ids: readonly string[]; locale: Locale }) {
  const key = ids.join(',');
  const load = useCallback(() => readCompared(key.split(',')), [key]);
  const [state, reload] = useLoaded(load, ['ads']);
  const texts = libraryStrings[locale].compare;
  return (
    <>
      <p class="on-screen">
        <a href={addressOf({ kind: 'list' })}>{texts.back}</a>
      </p>
      {state.kind === 'failed' && state.fault === 'gone' && <p role="alert">{texts.gone}</p>}
      {state.kind === 'failed' && state.fault !== 'gone' && (
        <FaultNote fault={state.fault} locale={locale} onAgain={reload} />
      )}
      {state.kind === 'loading' && <p role="status">{libraryStrings[locale].loading}</p>}
      {state.kind === 'ready' && <SideBySide ads={state.value} locale={locale} />}
    </>
  );
}

function readCompared(ids: readonly string[]): Promise<ComparedAd[]> {
  return Promise.all(
    ids.map(async (id) => {
      const { ad, readings } = await readSavedAd(id);
      const newest = ad.sightings[ad.sightings.length - 1]!;
      const reports = readings.find(({ textHash }) => textHash === newest.textHash)?.reports ?? [];
      return { ad, report: reports[reports.length - 1] ?? null };
    }),
  );
}

function SideBySide({ ads, locale }: { ads: readonly ComparedAd[]; locale: Locale }) {
  const [today] = useState(() => todayOf(new Date()));
  const rows = useMemo(() => compareRows(ads, today, locale), [ads, today, locale]);
  const texts = libraryStrings[locale].compare;
  const [same, different] = [rows.filter(({ isSame }) => isSame), rows.filter(({ isSame }) => !isSame)];
  return (
    <div class="comparison-page">
      <p class="soft">{texts.hint}</p>
      <p class="actions on-screen">
        <button type="button" class="plain-button" onClick={() => print()}>
          {texts.print}
        </button>
      </p>
      <section>
        <h2>{texts.differences}</h2>
        {different.length === 0 ? (
          <p>{texts.noDifferences}</p>
        ) : (
          <CompareTable name={texts.differences} ads={ads} rows={different} locale={locale} />
        )}
      </section>
      {same.length > 0 && (
        <section>
          <h2>{texts.same}</h2>
          <CompareTable name={texts.same} ads={ads} rows={same} locale={locale} />
        </section>
      )}
    </div>
  );
}
