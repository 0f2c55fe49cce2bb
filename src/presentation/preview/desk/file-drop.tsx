import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { closeHistory } from '@tiptap/pm/history';
import type { PreviewStrings } from '../../strings/preview/preview-strings';
import { acceptedFiles, FileError, openFile } from '../open-file';
import type { Desk } from './use-desk';

interface FileDropProps {
  desk: Desk;
  texts: PreviewStrings;
  onSay: (words: string) => void;
  children: (openButton: ComponentChildren) => ComponentChildren;
}

/** Opens files that are dropped on the ad or chosen by a button. Their text takes the place of what was there; one can undo it. */
export function FileDrop({ desk, texts, onSay, children }: FileDropProps) {
  const [isOver, setIsOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const open = async (file: File | undefined): Promise<void> => {
    const { editor, facts } = desk;
    if (!file || !editor) return;
    try {
      const { title, document } = await openFile(file);
      editor.view.dispatch(closeHistory(editor.state.tr));
      editor.commands.setContent(document);
      if (facts.title.trim() === '' && title !== '') desk.onFacts({ ...facts, title });
      onSay(`${texts.files.opened(file.name)} ${texts.files.replaced}`);
    } catch (error) {
      onSay(texts.files[error instanceof FileError ? error.problem : 'broken'](file.name));
    }
  };
  const carriesFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
  return (
    <div
      class="file-drop"
      data-over={isOver}
      onDragOver={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setIsOver(false);
      }}
      onDropCapture={(event) => {
        setIsOver(false);
        if (!carriesFile(event)) return;
        event.preventDefault();
        event.stopPropagation();
        void open(event.dataTransfer?.files[0]);
      }}
    >
      {isOver && <p class="drop-hint">{texts.editor.drop}</p>}
      {children(
        <button type="button" class="plain-button" onClick={() => input.current?.click()}>
          {texts.editor.openFile}
        </button>,
      )}
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
    </div>
  );
}
