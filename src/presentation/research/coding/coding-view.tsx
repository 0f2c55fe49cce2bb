import { useCallback } from 'preact/hooks';
import { listCodings, listDecisions } from '#src/library/projects/coding-store';
import { listAds } from '#src/library/projects/harvest-store';
import type { HarvestedAd, Project } from '#src/library/projects/project';
import type { Decision } from '#src/research/coding/adjudication';
import type { Coding } from '#src/research/coding/coding';
import { FaultNote } from '../../pages/fault-note';
import { useLoaded } from '../../pages/use-loaded';
import { datasetStrings } from '../../strings/dataset';
import type { Locale } from '../../strings/locale';
import { CodeAd } from './code-ad';
import { CodingOverview } from './coding-overview';
import { SettleView } from './settle-view';

interface CodingViewProps {
  project: Project;
  path: readonly string[];
  locale: Locale;
}

/** All that has been coded in a project. */
export interface CodedProject {
  project: Project;
  ads: readonly HarvestedAd[];
  codings: readonly Coding[];
  decisions: readonly Decision[];
}

/** The coding of a project: who codes what, one ad in front of a coder, or what coders differ on. */
export function CodingView({ project, path: [part, coder, recordId], locale }: CodingViewProps) {
  if (part === 'by' && coder !== undefined && recordId !== undefined) {
    return <CodeAd key={`${coder} ${recordId}`} project={project} coder={coder} recordId={recordId} locale={locale} />;
  }
  return <WholeCoding project={project} settling={part === 'settle'} locale={locale} />;
}

function WholeCoding({ project, settling, locale }: { project: Project; settling: boolean; locale: Locale }) {
  const { id } = project;
  const load = useCallback(async () => {
    const [ads, codings, decisions] = await Promise.all([listAds(id), listCodings(id), listDecisions(id)]);
    return { ads, codings, decisions };
  }, [id]);
  const [coded, reload] = useLoaded(load, ['harvest', 'codings', 'decisions']);
  if (coded.kind === 'failed') return <FaultNote fault={coded.fault} locale={locale} onAgain={reload} />;
  if (coded.kind === 'loading') return <p role="status">{datasetStrings[locale].loading}</p>;
  const all: CodedProject = { project, ...coded.value };
  return settling ? <SettleView all={all} locale={locale} /> : <CodingOverview all={all} locale={locale} />;
}
