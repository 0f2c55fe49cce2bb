import { useCallback, useState } from 'preact/hooks';
import { countAds, type AdCounts } from '#src/library/projects/count-ads';
import { listAds } from '#src/library/projects/harvest-store';
import { libraryErrorOf, type LibraryFault } from '#src/library/database/library-error';
import type { Project } from '#src/library/projects/project';
import { addProject, deleteProject, listProjects, restoreProject } from '#src/library/projects/project-store';
import { FaultNote } from '../../pages/fault-note';
import { now } from '../../pages/now';
import { UndoNote, type Done } from '../../pages/undo-note';
import { useLoaded } from '../../pages/use-loaded';
import type { Locale } from '../../strings/locale';
import { researchStrings } from '../../strings/research';
import { useHarvestState } from '../use-harvest-state';
import { NewProject } from './new-project';
import { ProjectCard } from './project-card';

async function loadProjects(): Promise<{ project: Project; counts: AdCounts }[]> {
  const projects = await listProjects();
  return Promise.all(projects.map(async (project) => ({ project, counts: countAds(await listAds(project.id)) })));
}

/** The researcher's projects: make one, switch its harvest on and off, go to it. */
export function ProjectList({ locale }: { locale: Locale }) {
  const [projects, reload] = useLoaded(loadProjects, ['projects', 'harvest']);
  const { projects: harvesting } = useHarvestState();
  const [done, setDone] = useState<Done | null>(null);
  const [fault, setFault] = useState<LibraryFault | null>(null);
  const texts = researchStrings[locale];

  const attempt = useCallback((what: () => Promise<unknown>): void => {
    setFault(null);
    what().catch((cause: unknown) => setFault(libraryErrorOf(cause).fault));
  }, []);
  const add = (name: string): void => attempt(() => addProject({ id: crypto.randomUUID(), name, createdAt: now() }));
  const remove = ({ id, name }: Project): void =>
    attempt(async () => {
      await deleteProject(id, now());
      setDone({ words: texts.projects.deleted(name), undo: () => attempt(() => restoreProject(id)) });
    });

  return (
    <>
      <p class="lead">{texts.lead}</p>
      <NewProject locale={locale} onAdd={add} />
      {fault && <FaultNote fault={fault} locale={locale} onAgain={reload} />}
      <UndoNote done={done} locale={locale} onClose={() => setDone(null)} />
      {projects.kind === 'failed' && <FaultNote fault={projects.fault} locale={locale} onAgain={reload} />}
      {projects.kind === 'ready' && projects.value.length === 0 && <p class="empty">{texts.projects.none}</p>}
      {projects.kind === 'ready' && (
        <ul class="projects">
          {projects.value.map(({ project, counts }) => (
            <li key={project.id}>
              <ProjectCard
                project={project}
                counts={counts}
                harvesting={harvesting.some(({ id }) => id === project.id)}
                locale={locale}
                attempt={attempt}
                onDelete={() => remove(project)}
              />
            </li>
          ))}
        </ul>
      )}
      <details class="explanation">
        <summary>{texts.how.title}</summary>
        <ul class="points">
          {texts.how.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
