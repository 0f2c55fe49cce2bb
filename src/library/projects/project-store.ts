import { announceChange } from '../database/changes';
import { openLibrary } from '../database/database';
import { LibraryError, libraryErrorOf } from '../database/library-error';
import { switchHarvestOff } from './harvest-switch';
import { Project } from './project';
import { ofProject } from './project-range';

/** The stores whose keys begin with a project's. */
const ofProjects = ['harvest', 'harvestTexts', 'codings', 'decisions'] as const;

/** Every project that was not deleted, the newest first. */
export async function listProjects(): Promise<Project[]> {
  const database = await openLibrary();
  const stored = await database.getAll('projects').catch((cause: unknown) => {
    throw libraryErrorOf(cause);
  });
  return stored
    .map((one) => Project.parse(one))
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

/** @param project with an id and an instant that the caller has made up */
export async function addProject(project: Pick<Project, 'id' | 'name' | 'createdAt'>): Promise<Project> {
  const whole: Project = { ...project, notes: '', deletedAt: null, codingPlan: null };
  const database = await openLibrary();
  await write(() => database.add('projects', whole));
  return whole;
}

/** @throws {LibraryError} `gone` when another window has deleted it for good */
export async function changeProject(id: string, change: Partial<Omit<Project, 'id'>>): Promise<Project> {
  const database = await openLibrary();
  const transaction = database.transaction('projects', 'readwrite');
  const stored = await transaction.store.get(id);
  if (!stored) throw new LibraryError('gone');
  const changed = { ...Project.parse(stored), ...change };
  await write(() => Promise.all([transaction.store.put(changed), transaction.done]));
  return changed;
}

/** Takes the project out of sight and switches its harvest off; `restoreProject` brings it back with all that is in it. */
export async function deleteProject(id: string, deletedAt: string): Promise<void> {
  await switchHarvestOff(id);
  await changeProject(id, { deletedAt });
}

export const restoreProject = (id: string): Promise<Project> => changeProject(id, { deletedAt: null });

/** Deletes for good what was deleted before: nobody can undo it any more. */
export async function purgeDeletedProjects(): Promise<void> {
  const database = await openLibrary();
  const deleted = (await database.getAll('projects')).filter(({ deletedAt }) => deletedAt != null);
  for (const { id } of deleted) {
    const transaction = database.transaction(['projects', ...ofProjects], 'readwrite');
    const range = ofProject(id);
    await write(() =>
      Promise.all([
        transaction.objectStore('projects').delete(id),
        ...ofProjects.map((store) => transaction.objectStore(store).delete(range)),
        transaction.done,
      ]),
    );
  }
}

async function write(how: () => Promise<unknown>): Promise<void> {
  try {
    await how();
  } catch (cause) {
    throw libraryErrorOf(cause);
  }
  announceChange('projects');
}
