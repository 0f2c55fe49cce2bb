import type { CodingPlan } from '#src/library/projects/coding-plan';
import { strings } from '../../strings';
import { languageName, portalName } from '../ads/value-names';
import { dayIn, numberIn } from '../../pages/formats';
import { codingStrings } from '../../strings/coding';
import type { Locale } from '../../strings/locale';

/** How the sample was drawn: enough for a methods section, and to draw it again. */
export function SampleSummary({ plan, locale }: { plan: CodingPlan; locale: Locale }) {
  const texts = codingStrings[locale].sample;
  const number = numberIn(locale);
  const { sampling, strata, left, tasks, overlap } = plan;
  const ads = new Set(tasks.map(({ recordId }) => recordId)).size;
  return (
    <section class="sample-summary" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <p>{texts.drawn(number(ads), String(sampling.seed), dayIn(locale)(plan.drawnAt))}</p>
      <p class="soft">
        {texts.overlapping(number(overlap * 100))}{' '}
        {texts.left(number(left.excluded), number(left.notPeerWork), number(left.samePost))}
      </p>
      {sampling.stratifyBy.length > 0 && (
        <div class="table-scroll">
          <table>
            <caption>{texts.strataTable}</caption>
            <thead>
              <tr>
                <th scope="col">{sampling.stratifyBy.map((one) => texts.strata[one]).join(' / ')}</th>
                <th scope="col">{texts.posts}</th>
                <th scope="col">{texts.drawnColumn}</th>
              </tr>
            </thead>
            <tbody>
              {strata.map(({ stratum, posts, drawn }) => (
                <tr key={stratum}>
                  <th scope="row">{stratumName(stratum, sampling.stratifyBy, locale)}</th>
                  <td>{number(posts)}</td>
                  <td>{number(drawn)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** The values that a stratum is named by (`draw-sample`), in the reader's words. */
function stratumName(stratum: string, by: CodingPlan['sampling']['stratifyBy'], locale: Locale): string {
  const words: Record<(typeof by)[number], (value: string) => string> = {
    portal: (id) => portalName(id === 'other' ? null : id, locale),
    language: (tag) => languageName(tag, locale),
    band: (band) =>
      strings[locale].bands[Number(band.slice('band '.length)) - 1] ?? codingStrings[locale].sample.noBand,
  };
  return stratum
    .split(' / ')
    .map((value, index) => (by[index] ? words[by[index]](value) : value))
    .join(' / ');
}
