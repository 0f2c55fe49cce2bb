import { useEffect, useState } from 'preact/hooks';
import { purgeDeletedProjects } from '#src/library/projects/project-store';
import { PageFrame } from '../pages/page-frame';
import type { PageProps } from '../pages/start-page';
import { researchStrings } from '../strings/research';
import { HarvestNote } from './harvest-note';
import { ProjectList } from './projects/project-list';
import { ProjectPage } from './project-page';
import { useRoute } from './route';

/** Everything for the researcher: the projects, and in each its ads, their coding, agreement and findings. */
export function ResearchPage({ locale }: PageProps) {
  const route = useRoute();
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    // What was deleted when the page was open the last time. A fault shows when the projects are listed.
    void purgeDeletedProjects().catch(() => {});
  }, []);
  const title = route.kind === 'project' && name !== null ? name : researchStrings[locale].title;
  return (
    <PageFrame locale={locale} page="research" title={title}>
      <HarvestNote locale={locale} />
      {route.kind === 'projects' ? (
        <ProjectList locale={locale} />
      ) : (
        <ProjectPage key={route.projectId} route={route} locale={locale} onName={setName} />
      )}
    </PageFrame>
  );
}
