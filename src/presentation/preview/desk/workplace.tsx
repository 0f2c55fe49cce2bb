import type { Draft } from '#src/library/drafts/draft';
import { useSaying } from '../../panel/use-saying';
import type { Locale } from '../../strings/locale';
import { previewStrings } from '../../strings/preview';
import { addressOfList } from '../drafts/draft-address';
import { AdEditor } from '../editor/ad-editor';
import { Toolbar } from '../editor/toolbar';
import { VersionList } from '../drafts/version-list';
import { findBlanks } from '../document/blanks';
import { ReportColumn } from '../report/report-column';
import { PaperReport } from '../take-along/paper-report';
import { TakeAlong } from '../take-along/take-along';
import { FactsForm } from './facts-form';
import { FileDrop } from './file-drop';
import { useDesk } from './use-desk';

/** The ad on one side, what it mentions on the other. */
export function Workplace({ draft, locale }: { draft: Draft; locale: Locale }) {
  const desk = useDesk(draft);
  const texts = previewStrings[locale];
  const { saying, say } = useSaying(texts.take);
  const { editor } = desk;
  return (
    <>
      <div class="desk-head">
        <p>
          <a href={addressOfList}>{texts.drafts.all}</a>
        </p>
        <label class="field">
          <span>{texts.desk.name}</span>
          <input
            type="text"
            value={desk.name}
            placeholder={desk.facts.title || texts.drafts.untitled}
            title={texts.desk.nameHint}
            onInput={({ currentTarget }) => desk.onName(currentTarget.value)}
          />
        </label>
        <p class="save-state" data-state={desk.saveState}>
          {texts.desk[desk.saveState]}
        </p>
      </div>
      {saying}
      {desk.saveState === 'elsewhere' && (
        <p role="alert" class="problem">
          {texts.desk.elsewhereHint}
        </p>
      )}
      <div class="desk">
        <FileDrop desk={desk} texts={texts} onSay={say}>
          {(openButton) => (
            <section class="writing" aria-label={texts.editor.text}>
              <FactsForm facts={desk.facts} texts={texts.desk} onFacts={desk.onFacts} />
              <div class="paper">
                <div class="tool-row">
                  {editor && <Toolbar editor={editor} texts={texts.editor} />}
                  {openButton}
                </div>
                <AdEditor
                  content={draft.content.document}
                  label={texts.editor.text}
                  onEditor={desk.onEditor}
                  onChange={desk.onText}
                />
              </div>
            </section>
          )}
        </FileDrop>
        <ReportColumn desk={desk} locale={locale} onSay={say} />
        <div class="after-writing">
          {editor && <TakeAlong desk={desk} editor={editor} draftId={draft.id} locale={locale} onSay={say} />}
          <VersionList draftId={draft.id} work={desk.work} locale={locale} onSay={say} />
        </div>
      </div>
      {desk.reading && (
        <PaperReport
          report={desk.reading.report}
          readAt={desk.reading.readAt}
          openBlanks={findBlanks(desk.reading.doc).length}
          locale={locale}
        />
      )}
    </>
  );
}
