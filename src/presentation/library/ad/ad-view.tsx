import { useCallback, useRef, useState } from 'preact/hooks';
import { readSavedAd, type AdWithReadings } from '#src/library/ads/ad-store';
import type { Sighting } from '#src/library/ads/saved-ad';
import { placeOf } from '../../build-saved-view';
import { FaultNote } from '../../pages/fault-note';
import { dayIn } from '../../pages/formats';
import { useLoaded } from '../../pages/use-loaded';
import { AdText, type AdTextHandle, type Mark } from '../../research/ads/ad-text';
import { libraryStrings } from '../../strings/library';
import type { Locale } from '../../strings/locale';
import { savedStrings } from '../../strings/saved';
import { addressOf } from '../route';
import { CorrectedReports } from './corrected-reports';
import { Versions } from './versions';
import { YourPart } from './your-part';

/** One saved ad: what the person says of it, what has changed in it, its text, and what was made of it. */
export function AdView({ id, locale }: { id: string; locale: Locale }) {
  const load = useCallback(() => readSavedAd(id), [id]);
  const [state, reload] = useLoaded(load, ['ads']);
  const texts = libraryStrings[locale];
  return (
    <>
      <p class="on-screen">
        <a href={addressOf({ kind: 'list' })}>{texts.ad.back}</a>
      </p>
      {state.kind === 'failed' && <FaultNote fault={state.fault} locale={locale} onAgain={reload} />}
      {state.kind === 'loading' && <p role="status">{texts.loading}</p>}
      {state.kind === 'ready' && <WholeAd {...state.value} locale={locale} />}
    </>
  );
}

function WholeAd({ ad, readings, locale }: AdWithReadings & { locale: Locale }) {
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const text = useRef<AdTextHandle>(null);
  const texts = libraryStrings[locale];
  const newest = ad.sightings[ad.sightings.length - 1]!;
  const reading = readings.find(({ textHash }) => textHash === newest.textHash);
  const report = reading?.reports[reading.reports.length - 1];
  return (
    <article class="saved-ad">
      <header>
        <h2>{ad.title || texts.untitled}</h2>
        <p class="soft">{[ad.employer, ad.place].filter(Boolean).join(' · ')}</p>
        {newest.url && (
          <p>
            <a href={newest.url} rel="noreferrer">
              {texts.ad.openPage}
            </a>
          </p>
        )}
      </header>
      <div class="ad-columns">
        <div class="ad-column">
          <YourPart ad={ad} locale={locale} />
          <section class="meetings">
            <h3>{texts.ad.met}</h3>
            <ul>
              {ad.sightings.map((sighting) => (
                <li key={`${sighting.portal} ${sighting.adId} ${sighting.textHash}`}>
                  <Meeting sighting={sighting} locale={locale} />
                </li>
              ))}
            </ul>
          </section>
          <Versions ad={ad} readings={readings} locale={locale} />
          {reading && report && (
            <AdText ref={text} posting={reading.posting} marks={marks} language={report.language} locale={locale} />
          )}
        </div>
        {reading && (
          <CorrectedReports
            ad={ad}
            reading={reading}
            locale={locale}
            onMarks={setMarks}
            reveal={(quote) => text.current?.reveal(quote) ?? false}
          />
        )}
      </div>
    </article>
  );
}

function Meeting({ sighting, locale }: { sighting: Sighting; locale: Locale }) {
  const where = placeOf(sighting) ?? savedStrings[locale].elsewhere;
  const words = libraryStrings[locale].ad.metAt(where, dayIn(locale)(sighting.seenAt));
  if (!sighting.url) return <>{words}</>;
  return (
    <a href={sighting.url} rel="noreferrer">
      {words}
    </a>
  );
}
