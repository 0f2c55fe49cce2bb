import type { DatasetRecord } from '#src/research/dataset/dataset-record';
import { dayIn, instantIn } from '../../pages/formats';
import { datasetStrings } from '../../strings/dataset';
import type { Locale } from '../../strings/locale';
import { languageName, portalName } from './value-names';

/** Where an ad came from and what read it. */
export function Provenance({ record, locale }: { record: DatasetRecord; locale: Locale }) {
  const { posting, reports, readAt, textHash, extractorVersion } = record;
  const texts = datasetStrings[locale].provenance;
  const newest = reports[reports.length - 1]!;
  const rows: [string, string][] = [
    [texts.portal, portalName(posting.portal, locale)],
    [texts.adId, posting.id],
    [texts.readAt, instantIn(locale)(readAt)],
    ...(posting.datePosted === undefined
      ? []
      : [[texts.datePosted, dayIn(locale)(posting.datePosted)] as [string, string]]),
    [texts.language, languageName(newest.language, locale)],
    [texts.textHash, textHash],
    [texts.extractor, extractorVersion],
    [texts.engine, newest.engineVersion],
    [texts.rubric, newest.rubricVersion],
    [texts.weights, newest.weights],
  ];
  return (
    <details class="provenance">
      <summary>{texts.title}</summary>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {posting.url !== null && (
          <div>
            <dt>{texts.address}</dt>
            <dd>
              <a href={posting.url} target="_blank" rel="noreferrer">
                {posting.url}
              </a>
            </dd>
          </div>
        )}
      </dl>
      <h3>{texts.sourcesTitle}</h3>
      <dl>
        {Object.entries(posting.provenance).map(([field, source]) => (
          <div key={field}>
            <dt>{texts.fields[field as keyof typeof texts.fields] ?? field}</dt>
            <dd>{texts.sources[source]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
