import { useCallback, useMemo } from 'preact/hooks';
import { countedAd } from '#src/library/projects/count-findings';
import { listAds } from '#src/library/projects/harvest-store';
import type { Project } from '#src/library/projects/project';
import { findIn, type Findings } from '#src/research/findings/findings';
import { findingsTables, surveySentences, type FindingsTable } from '#src/research/findings/findings-tables';
import { FaultNote } from '../../pages/fault-note';
import { useLoaded } from '../../pages/use-loaded';
import { datasetStrings } from '../../strings/dataset';
import { findingsPageStrings } from '../../strings/findings';
import type { Locale } from '../../strings/locale';
import { Figure } from './figure';
import { FindingsRows } from './findings-rows';
import { GroupFigure } from './group-figure';
import { LevelKey } from './level-key';
import { Methods } from './methods';
import { extentPlot } from './plots/extent-plot';
import { levelPlot } from './plots/level-plot';
import type { PlotLook } from './plots/plot-look';
import type { Plot } from './plots/plot-parts';
import { scorePlot } from './plots/score-plot';
import { surveyPlot } from './plots/survey-plot';

type PlotOfFindings = (plot: Plot, findings: Findings, look: PlotLook, locale: Locale) => SVGSVGElement;

/** What the project's ads show: plots with a table each, and how they came about. */
export function FindingsView({ project: { id, name }, locale }: { project: Project; locale: Locale }) {
  const load = useCallback(async () => findIn((await listAds(id)).map(countedAd)), [id]);
  const [findings, reload] = useLoaded(load, ['harvest']);
  if (findings.kind === 'failed') return <FaultNote fault={findings.fault} locale={locale} onAgain={reload} />;
  if (findings.kind === 'loading') return <p role="status">{datasetStrings[locale].loading}</p>;
  if (findings.value.coverage.posts === 0) return <p class="empty">{findingsPageStrings[locale].none}</p>;
  return <FindingsOf findings={findings.value} project={name} locale={locale} />;
}

function FindingsOf({ findings, project, locale }: { findings: Findings; project: string; locale: Locale }) {
  const tables = useMemo(() => findingsTables(findings, locale), [findings, locale]);
  const texts = findingsPageStrings[locale];
  const tableOf = (wanted: FindingsTable['id']): FindingsTable => tables.find(({ id }) => id === wanted)!;
  return (
    <>
      <p class="lead">{texts.lead}</p>
      <Methods findings={findings} locale={locale} />
      <section class="finding">
        <h2>{tableOf('coverage').title}</h2>
        <FindingsRows table={tableOf('coverage')} locale={locale} />
      </section>
      <Drawn table={tableOf('levels')} plotOf={levelPlot} findings={findings} project={project} locale={locale}>
        <p class="soft">{texts.plots.levels}</p>
        <LevelKey locale={locale} />
      </Drawn>
      <Drawn table={tableOf('surveys')} plotOf={surveyPlot} findings={findings} project={project} locale={locale}>
        <p class="soft">{texts.plots.surveys}</p>
        <ul class="survey-words">
          {surveySentences(findings, locale).map((sentence, index) => (
            <li key={sentence}>
              {sentence} <span class="soft">{findings.surveys[index]?.figure.remember[locale]}</span>
            </li>
          ))}
        </ul>
      </Drawn>
      <Drawn table={tableOf('extents')} plotOf={extentPlot} findings={findings} project={project} locale={locale}>
        <p class="soft">{texts.plots.extents}</p>
      </Drawn>
      <Drawn table={tableOf('scores')} plotOf={scorePlot} findings={findings} project={project} locale={locale}>
        <FindingsRows table={tableOf('bands')} locale={locale} />
      </Drawn>
      <GroupFigure findings={findings} tables={tables} project={project} locale={locale} />
    </>
  );
}

interface DrawnProps {
  table: FindingsTable;
  plotOf: PlotOfFindings;
  findings: Findings;
  project: string;
  locale: Locale;
  children: preact.ComponentChildren;
}

function Drawn({ table, plotOf, findings, project, locale, children }: DrawnProps) {
  const draw = useCallback(
    (plot: Plot, look: PlotLook) => plotOf(plot, findings, look, locale),
    [plotOf, findings, locale],
  );
  return (
    <Figure table={table} project={project} locale={locale} draw={draw}>
      {children}
    </Figure>
  );
}
