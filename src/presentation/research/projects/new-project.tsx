import { useState } from 'preact/hooks';
import type { Locale } from '../../strings/locale';
import { researchStrings } from '../../strings/research';

interface NewProjectProps {
  locale: Locale;
  onAdd: (name: string) => void;
}

/** A name is all that a new project needs. */
export function NewProject({ locale, onAdd }: NewProjectProps) {
  const [name, setName] = useState('');
  const texts = researchStrings[locale].projects;
  return (
    <form
      class="new-project"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onAdd(name.trim());
        setName('');
      }}
    >
      <label class="field">
        <span>{texts.newName}</span>
        <input
          type="text"
          value={name}
          required
          maxLength={120}
          autocomplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="main-button">
        {texts.add}
      </button>
    </form>
  );
}
