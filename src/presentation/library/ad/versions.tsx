import { useMemo } from 'preact/hooks';
import type { AdWithReadings } from '#src/library/ads/ad-store';
import type { Reading, Sighting } from '#src/library/ads/saved-ad';
import { changesView } from '../../build-saved-view';
import { ChangeList } from '../../changes/change-list';
import { ChangedText } from '../../changes/changed-text';
import { compareTexts } from '../../changes/compare-texts';
import { Disclosure } from '../../panel/disclosure';
import { libraryStrings } from '../../strings/library';
import type { Locale } from '../../strings/locale';

/** What has changed in an ad from each of its texts to the next, the newest change first. */
export function Versions({ ad, readings, locale }: AdWithReadings & { locale: Locale }) {
  const versions = useMemo(() => versionsOf(ad.sightings, readings), [ad, readings]);
  const texts = libraryStrings[locale].ad;
  if (versions.length < 2) return null;
  return (
    <section class="versions">
      <h3>{texts.changes}</h3>
      {versions
        .slice(1)
        .map((after, index) => (
          <Step key={after.reading.textHash} before={versions[index]!} after={after} locale={locale} />
        ))
        .toReversed()}
    </section>
  );
}

interface Version {
  sighting: Sighting;
  reading: Reading;
}

/** The texts in the order in which they were met, each once. */
function versionsOf(sightings: readonly Sighting[], readings: readonly Reading[]): Version[] {
  const seen = new Set<string>();
  return sightings.flatMap((sighting) => {
    const reading = readings.find(({ textHash }) => textHash === sighting.textHash);
    if (!reading || seen.has(sighting.textHash)) return [];
    seen.add(sighting.textHash);
    return [{ sighting, reading }];
  });
}

function Step({ before, after, locale }: { before: Version; after: Version; locale: Locale }) {
  const texts = libraryStrings[locale].ad;
  const { posting, reports } = after.reading;
  const view = changesView(before, { posting, report: reports[reports.length - 1]! }, locale);
  return (
    <div class="version-step">
      <ChangeList {...view} level={4} />
      <Disclosure summary={texts.wordByWord}>
        <WordByWord before={before.reading} after={after.reading} texts={texts} />
      </Disclosure>
    </div>
  );
}

function WordByWord({
  before,
  after,
  texts,
}: {
  before: Reading;
  after: Reading;
  texts: { added: string; removed: string };
}) {
  const changes = useMemo(() => compareTexts(wholeText(before), wholeText(after)), [before, after]);
  return <ChangedText changes={changes} texts={texts} />;
}

/** The facts are part of the ad: a line each, before the text. */
function wholeText({ posting: { title, fields, text } }: Reading): string {
  return [title, ...Object.entries(fields).map(([label, value]) => `${label}: ${value}`), text].join('\n');
}
