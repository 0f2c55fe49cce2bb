import { useState } from 'preact/hooks';
import type { AdCounts } from '#src/library/projects/count-ads';
import { switchHarvestOff, switchHarvestOn } from '#src/library/projects/harvest-switch';
import type { Project } from '#src/library/projects/project';
import { changeProject } from '#src/library/projects/project-store';
import { dayIn, numberIn } from '../../pages/formats';
import type { Locale } from '../../strings/locale';
import { researchStrings } from '../../strings/research';
import { addressOf } from '../route';
import { ProjectEditor } from './project-editor';

interface ProjectCardProps {
  project: Project;
  counts: AdCounts;
  harvesting: boolean;
  locale: Locale;
  /** Does something and shows what went wrong. */
  attempt: (what: () => Promise<unknown>) => void;
  onDelete: () => void;
}

/** One project in the list. */
export function ProjectCard({ project, counts, harvesting, locale, attempt, onDelete }: ProjectCardProps) {
  const [editing, setEditing] = useState(false);
  const texts = researchStrings[locale].projects;
  const number = numberIn(locale);
  const { id, name, notes } = project;
  const toggle = (): void => attempt(() => (harvesting ? switchHarvestOff(id) : switchHarvestOn({ id, name })));
  const change = (to: Pick<Project, 'name' | 'notes'>): void => {
    setEditing(false);
    attempt(async () => {
      await changeProject(id, to);
      if (harvesting) await switchHarvestOn({ id, name: to.name });
    });
  };
  return (
    <article class="project">
      <h2>
        <a href={addressOf({ kind: 'project', projectId: id, view: 'ads', path: [] })}>{name}</a>
      </h2>
      <p class="counts">
        {texts.counts(counts, number)}
        {counts.lastReadAt !== null && ` · ${texts.lastRead(dayIn(locale)(counts.lastReadAt))}`}
      </p>
      {notes !== '' && !editing && <p class="project-notes">{notes}</p>}
      {editing && (
        <ProjectEditor project={project} locale={locale} onSave={change} onCancel={() => setEditing(false)} />
      )}
      <div class="project-actions">
        <button
          type="button"
          role="switch"
          class="harvest-switch"
          aria-checked={harvesting}
          aria-label={texts.harvestNamed(name)}
          onClick={toggle}
        >
          <span class="switch-track" aria-hidden="true" />
          {texts.harvest}
          <span class="switch-state" aria-hidden="true">
            {harvesting ? texts.on : texts.off}
          </span>
        </button>
        {!editing && (
          <button
            type="button"
            class="plain-button"
            aria-label={texts.editNamed(name)}
            onClick={() => setEditing(true)}
          >
            {texts.edit}
          </button>
        )}
        <button type="button" class="plain-button" aria-label={texts.deleteNamed(name)} onClick={onDelete}>
          {texts.delete}
        </button>
      </div>
    </article>
  );
}
