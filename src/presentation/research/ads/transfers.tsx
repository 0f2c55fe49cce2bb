import type { HarvestedAd, Project } from '#src/library/projects/project';
import { Disclosure } from '../../panel/disclosure';
import { datasetStrings } from '../../strings/dataset';
import type { Locale } from '../../strings/locale';
import { ExportPanel } from './export-panel';
import { ImportPanel } from './import-panel';
import { ReassessPanel } from './reassess-panel';

interface TransfersProps {
  project: Project;
  /** Those that pass the filter. */
  shown: readonly HarvestedAd[];
  locale: Locale;
}

/** What one can do with the ads of the selection together, and how others come in. */
export function Transfers({ project, shown, locale }: TransfersProps) {
  const texts = datasetStrings[locale];
  return (
    <section class="transfers" aria-label={texts.transfers}>
      <Disclosure summary={texts.export.title}>
        <ExportPanel project={project} ads={shown} locale={locale} />
      </Disclosure>
      <Disclosure summary={texts.import.title}>
        <ImportPanel projectId={project.id} locale={locale} />
      </Disclosure>
      <Disclosure summary={texts.reassess.title}>
        <ReassessPanel projectId={project.id} ads={shown} locale={locale} />
      </Disclosure>
    </section>
  );
}
