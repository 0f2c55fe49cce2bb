import type { HarvestedAd } from '#src/library/projects/project';
import { Disclosure } from '../../panel/disclosure';
import { datasetStrings } from '../../strings/dataset';
import type { Locale } from '../../strings/locale';
import { ReassessPanel } from './reassess-panel';

interface TransfersProps {
  projectId: string;
  name: string;
  ads: readonly HarvestedAd[];
  /** Those that pass the filter. */
  shown: readonly HarvestedAd[];
  locale: Locale;
}

/** What one can do with the ads of the selection together. */
export function Transfers({ projectId, shown, locale }: TransfersProps) {
  const texts = datasetStrings[locale];
  return (
    <section class="transfers" aria-label={texts.transfers}>
      <Disclosure summary={texts.reassess.title}>
        <ReassessPanel projectId={projectId} ads={shown} locale={locale} />
      </Disclosure>
    </section>
  );
}
