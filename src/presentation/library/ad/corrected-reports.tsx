import type { Reading, SavedAd } from '#src/library/ads/saved-ad';
import { send } from '#src/messaging/exchange';
import { exampleFile } from '#src/research/labelled-example';
import { correctingWith } from '../../panel/correcting';
import { correctionOf, type Change } from '../../panel/correction-of';
import { useSaying } from '../../panel/use-saying';
import { AdReports, type AdReportsProps } from '../../research/ads/ad-reports';
import { saveText } from '../../save-file';
import type { Locale } from '../../strings/locale';
import { panelStrings } from '../../strings/panel';

interface CorrectedReportsProps extends Pick<AdReportsProps, 'onMarks' | 'reveal'> {
  ad: SavedAd;
  /** The newest text of the ad. */
  reading: Reading;
  locale: Locale;
}

/** What was made of a saved ad, for the person to correct. What is corrected here holds in the panel too. */
export function CorrectedReports({ ad, reading, locale, ...rest }: CorrectedReportsProps) {
  const { labels } = panelStrings[locale];
  const { saying, say, copy } = useSaying(labels);
  const actions = {
    async correct(change: Change, words: string) {
      const correction = correctionOf(reading.posting, change, words);
      if (correction) await send({ kind: 'correct-saved-ad', adId: ad.id, correction });
      return correction !== null;
    },
    selectedText: async () => String(getSelection() ?? ''),
  };
  const makeExample = () => exampleFile(reading.posting, reading.reports[reading.reports.length - 1]!);
  return (
    <div class="corrected-reports">
      {saying}
      <AdReports
        reports={reading.reports}
        locale={locale}
        {...rest}
        corrections={{
          correcting: correctingWith(actions, labels, say),
          onCopy: () => copy(makeExample().content),
          onSave: () => {
            const { name, content } = makeExample();
            saveText(name, content, 'application/json');
          },
        }}
      />
    </div>
  );
}
