import { useEffect, useRef, useState } from 'preact/hooks';
import type { Project } from '#src/library/projects/project';
import { frameStrings } from '../../strings/frame';
import type { Locale } from '../../strings/locale';
import { researchStrings } from '../../strings/research';

interface ProjectEditorProps {
  project: Project;
  locale: Locale;
  onSave: (change: Pick<Project, 'name' | 'notes'>) => void;
  onCancel: () => void;
}

/** Name and notes of a project. */
export function ProjectEditor({ project, locale, onSave, onCancel }: ProjectEditorProps) {
  const [name, setName] = useState(project.name);
  const [notes, setNotes] = useState(project.notes);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const texts = researchStrings[locale].projects;
  return (
    <form
      class="project-editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onSave({ name: name.trim(), notes: notes.trim() });
      }}
    >
      <label class="field">
        <span>{texts.name}</span>
        <input
          ref={first}
          type="text"
          value={name}
          required
          maxLength={120}
          autocomplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{texts.notes}</span>
        <textarea value={notes} rows={4} onInput={(event) => setNotes(event.currentTarget.value)} />
      </label>
      <div class="actions-row">
        <button type="submit" class="main-button">
          {texts.save}
        </button>
        <button type="button" class="plain-button" onClick={onCancel}>
          {frameStrings[locale].cancel}
        </button>
      </div>
    </form>
  );
}
