import type { Editor } from '@tiptap/core';
import { useState } from 'preact/hooks';
import { keepVersion } from '#src/library/drafts/draft-store';
import { saveText } from '../../save-file';
import type { Locale } from '../../strings/locale';
import { previewStrings } from '../../strings/preview';
import type { Desk } from '../desk/use-desk';
import { findBlanks, type Blank } from '../document/blanks';
import type { Reading } from '../report/live-reader';
import { selectRange } from '../report/reveal-quote';
import { writingLanguage } from '../report/advice';
import { adHtml, adPage } from './ad-exports';
import { BlankWarning } from './blank-warning';
import { reportMarkdown } from './report-markdown';
import { fileName } from './file-name';

interface TakeAlongProps {
  desk: Desk;
  editor: Editor;
  draftId: string;
  locale: Locale;
  onSay: (words: string) => void;
}

/** What to do with an ad that was read just now; says what happened. */
type Export = (reading: Reading) => Promise<string> | string;

/** Ways to take ad and report along. Open blanks are named first, and each time a version is kept. */
export function TakeAlong({ desk, editor, draftId, locale, onSay }: TakeAlongProps) {
  const { take: texts } = previewStrings[locale];
  const [asked, setAsked] = useState<{ blanks: Blank[]; work: Export } | null>(null);

  const run = async (work: Export): Promise<void> => {
    const content = desk.work.contentNow();
    try {
      // A version that cannot be kept holds nobody up.
      if (content) void keepVersion(draftId, content, 'export').catch(() => {});
      onSay(await work(await desk.work.readNow()));
    } catch {
      onSay(texts.noReport);
    }
  };
  const attempt = (work: Export): void => {
    const blanks = findBlanks(editor.state.doc);
    if (blanks.length > 0) setAsked({ blanks, work });
    else void run(work);
  };
  const copy = async (items: Record<string, string>): Promise<string> => {
    try {
      const blobs = Object.entries(items).map(([type, text]) => [type, new Blob([text], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      return texts.copied;
    } catch {
      return texts.copyFailed;
    }
  };
  const save = (kind: string, { facts }: Reading, ending: string, type: string, content: string): string => {
    const name = fileName(kind, facts.title, ending);
    saveText(name, content, type);
    return texts.savedFile(name);
  };
  const button = (words: string, work: Export) => (
    <button type="button" class="plain-button" onClick={() => attempt(work)}>
      {words}
    </button>
  );
  return (
    <>
      <section class="take-along" aria-labelledby="take-ad-title">
        <h2 id="take-ad-title">{texts.ad}</h2>
        <p class="take-row">
          {button(texts.formatted, ({ doc, collected }) =>
            copy({ 'text/html': adHtml(doc), 'text/plain': collected.text }),
          )}
          {button(texts.html, ({ doc }) => copy({ 'text/plain': adHtml(doc) }))}
          {button(texts.plain, ({ collected }) => copy({ 'text/plain': collected.text }))}
          {button(texts.saveHtml, (reading) =>
            save(
              texts.adFile,
              reading,
              'html',
              'text/html',
              adPage(reading.facts, reading.doc, writingLanguage(reading.report, locale)),
            ),
          )}
        </p>
      </section>
      <section class="take-along" aria-labelledby="take-report-title">
        <h2 id="take-report-title">{texts.report}</h2>
        <p class="take-row">
          {button(texts.print, () => {
            // The report on paper is drawn with the reading that has just come.
            requestAnimationFrame(() => print());
            return '';
          })}
          {button(texts.markdown, (reading) =>
            save(texts.reportFile, reading, 'md', 'text/markdown', reportMarkdown(reading.report, locale)),
          )}
          {button(texts.json, (reading) =>
            save(texts.reportFile, reading, 'json', 'application/json', `${JSON.stringify(reading.report, null, 2)}\n`),
          )}
        </p>
      </section>
      {asked && (
        <BlankWarning
          blanks={asked.blanks}
          locale={locale}
          onCancel={() => setAsked(null)}
          onFirst={() => {
            const [first] = asked.blanks;
            setAsked(null);
            if (first) selectRange(editor, first.from, first.to);
          }}
          onAnyway={() => {
            setAsked(null);
            void run(asked.work);
          }}
        />
      )}
    </>
  );
}
