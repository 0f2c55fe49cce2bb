import { useCallback, useEffect } from 'preact/hooks';
import { listProjects } from '#src/library/projects/project-store';
import type { Project } from '#src/library/projects/project';
import { LibraryError } from '#src/library/database/library-error';
import { FaultNote } from '../pages/fault-note';
import { useLoaded } from '../pages/use-loaded';
import type { Locale } from '../strings/locale';
import { researchStrings } from '../strings/research';
import { AgreementView } from './agreement/agreement-view';
import { AdsView } from './ads/ads-view';
import { CodingView } from './coding/coding-view';
import { FindingsView } from './findings/findings-view';
import { addressOf, projectViews, type Route } from './route';

type ProjectRoute = Extract<Route, { kind: 'project' }>;

interface ProjectPageProps {
  route: ProjectRoute;
  locale: Locale;
  /** Told what the project is called, or null while it is not known. */
  onName: (name: string | null) => void;
}

/** One project, with the way to each of its parts. */
export function ProjectPage({ route, locale, onName }: ProjectPageProps) {
  const { projectId, view } = route;
  const load = useCallback(() => projectOf(projectId), [projectId]);
  const [project] = useLoaded(load, ['projects']);
  const name = project.kind === 'ready' ? project.value.name : null;
  useEffect(() => {
    onName(name);
    return () => onName(null);
  }, [name, onName]);
  const texts = researchStrings[locale];
  return (
    <>
      <nav class="project-parts" aria-label={texts.parts.label}>
        <a href={addressOf({ kind: 'projects' })}>{texts.parts.all}</a>
        <ul>
          {projectViews.map((one) => (
            <li key={one}>
              <a
                href={addressOf({ kind: 'project', projectId, view: one, path: [] })}
                aria-current={one === view ? 'page' : undefined}
              >
                {texts.parts[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {project.kind === 'failed' && <FaultNote fault={project.fault} locale={locale} />}
      {project.kind === 'ready' && view === 'ads' && (
        <AdsView project={project.value} recordId={route.path[0] ?? null} locale={locale} />
      )}
      {project.kind === 'ready' && view === 'coding' && (
        <CodingView project={project.value} path={route.path} locale={locale} />
      )}
      {project.kind === 'ready' && view === 'agreement' && <AgreementView project={project.value} locale={locale} />}
      {project.kind === 'ready' && view === 'findings' && <FindingsView project={project.value} locale={locale} />}
    </>
  );
}

async function projectOf(id: string): Promise<Project> {
  const project = (await listProjects()).find((one) => one.id === id);
  if (!project) throw new LibraryError('gone');
  return project;
}
