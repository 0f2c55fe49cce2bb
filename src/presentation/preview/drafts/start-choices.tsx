import { useRef, useState } from 'preact/hooks';
import type { AdContent } from '#src/library/drafts/draft';
import { locales } from '#src/rubric/localized';
import { Icon } from '../../panel/icons';
import { localeNames, type Locale } from '../../strings/locale';
import { previewStrings } from '../../strings/preview';
import { withStandardFacts } from '../fact-labels';
import { acceptedFiles, FileError, openFile } from '../open-file';
import { startOf } from '../start';

interface StartChoicesProps {
  locale: Locale;
  onStart: (content: AdContent) => void;
}

/** Four ways to begin a draft. */
export function StartChoices({ locale, onStart }: StartChoicesProps) {
  const { start: texts, files } = previewStrings[locale];
  const [language, setLanguage] = useState<Locale>(locale);
  const [problem, setProblem] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setProblem('');
    try {
      const { title, document } = await openFile(file);
      onStart({ title, employer: '', fields: withStandardFacts({}, language), document });
    } catch (error) {
      setProblem(files[error instanceof FileError ? error.problem : 'broken'](file.name));
    }
  };
  return (
    <section class="start" aria-labelledby="start-title">
      <h2 id="start-title">{texts.title}</h2>
      <label class="field start-language">
        <span>{texts.language}</span>
        <select value={language} onChange={({ currentTarget }) => setLanguage(currentTarget.value as Locale)}>
          {locales.map((one) => (
            <option key={one} value={one}>
              {localeNames[one]}
            </option>
          ))}
        </select>
      </label>
      <div class="start-choices">
        <Choice name={texts.sample} hint={texts.sampleHint} onClick={() => onStart(startOf('sample', language))} />
        <Choice
          name={texts.skeleton}
          hint={texts.skeletonHint}
          onClick={() => onStart(startOf('skeleton', language))}
        />
        <Choice
          name={texts.empty}
          hint={texts.emptyHint}
          onClick={() =>
            onStart({ title: '', employer: '', fields: withStandardFacts({}, language), document: emptyDocument })
          }
        />
        <Choice name={texts.file} hint={texts.fileHint} onClick={() => input.current?.click()} />
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept={acceptedFiles}
        onChange={({ currentTarget }) => {
          void open(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
      <p role="alert" class="problem">
        {problem}
      </p>
    </section>
  );
}

const emptyDocument = { type: 'doc', content: [{ type: 'paragraph' }] };

function Choice({ name, hint, onClick }: { name: string; hint: string; onClick: () => void }) {
  return (
    <button type="button" class="choice" onClick={onClick}>
      <strong>{name}</strong>
      <span class="soft">{hint}</span>
      <Icon name="toRight" />
    </button>
  );
}
