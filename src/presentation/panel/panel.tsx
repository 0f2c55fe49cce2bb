import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PanelView } from '../panel-view';
import { beforeAnswer } from '../strings/before-answer';
import type { Locale } from '../strings/locale';
import { Disclosure } from './disclosure';
import { Findings } from './findings';
import { Headline, Score } from './headline';
import { Icon, Mark } from './icons';
import { Particulars } from './particulars';
import { RevealContext, type Reveal } from './reveal';

/** What the panel is about right now. */
export type PanelContent =
  | { kind: 'reading'; locale: Locale }
  | { kind: 'failed'; locale: Locale; why: 'failed' | 'reloadPage'; retry: () => void }
  | { kind: 'report'; view: PanelView; reveal: Reveal; broken: BrokenPortal | null };

/** A portal whose page could not be read. */
export interface BrokenPortal {
  /** Which hooks failed and which versions run; no words of the page. */
  diagnosis: string;
  /** Has the page read like any other. */
  onCheck: () => void;
}

/** How the person has arranged the panel. */
export interface PanelLook {
  panelSide: 'left' | 'right';
  panelOpen: boolean;
  markQuotes: boolean;
}

export interface PanelProps {
  content: PanelContent;
  look: PanelLook;
  onLook: (change: Partial<PanelLook>) => void;
  onClose: () => void;
  onOptions: () => void;
}

export function Panel(props: PanelProps) {
  const { content } = props;
  return content.kind === 'report' ? (
    <ReportPanel {...props} content={content} />
  ) : (
    <WaitingPanel {...props} content={content} />
  );
}

function WaitingPanel({ content, look, onClose }: PanelProps & { content: Exclude<PanelContent, { kind: 'report' }> }) {
  const texts = beforeAnswer[content.locale];
  return (
    <aside
      class="panel"
      lang={content.locale}
      aria-label={texts.panelName}
      data-side={look.panelSide}
      data-kind={content.kind}
    >
      <header class="bar">
        <Mark />
        <p class="brief" role="status">
          {content.kind === 'reading' ? texts.reading : texts[content.why]}
        </p>
        <IconButton name={texts.close} icon="close" onClick={onClose} />
      </header>
      {content.kind === 'failed' && content.why === 'failed' && (
        <p class="retry">
          <button type="button" class="plain-button" onClick={content.retry}>
            {texts.retry}
          </button>
        </p>
      )}
    </aside>
  );
}

function ReportPanel({
  content,
  look,
  onLook,
  onClose,
  onOptions,
}: PanelProps & { content: PanelContent & { kind: 'report' } }) {
  const { view, reveal, broken } = content;
  const { labels, score } = view;
  const [said, setSaid] = useState({ words: '', times: 0 });
  const { panelOpen, panelSide } = look;
  const other = panelSide === 'right' ? 'left' : 'right';

  const say = (words: string): void => setSaid(({ times }) => ({ words, times: times + 1 }));
  const revealing: Reveal =
    reveal &&
    ((quote) => {
      const found = reveal(quote);
      say(found ? labels.shownInAd : labels.notFoundInAd);
      return found;
    });
  const copy = (text: string): void => {
    navigator.clipboard.writeText(text).then(
      () => say(labels.copied),
      () => say(labels.copyFailed),
    );
  };

  return (
    <aside class="panel" lang={view.locale} aria-label={labels.panelName} data-side={panelSide} data-open={panelOpen}>
      <header class="bar">
        <Mark />
        {panelOpen ? (
          <p class="wordmark">Likeverd</p>
        ) : (
          <p class="brief">
            {score && score.band !== null && <Score score={score} />}
            <span class="brief-words">{view.headline}</span>
          </p>
        )}
        {panelOpen && (
          <IconButton
            class="mover"
            name={other === 'left' ? labels.moveLeft : labels.moveRight}
            icon={other === 'left' ? 'toLeft' : 'toRight'}
            onClick={() => onLook({ panelSide: other })}
          />
        )}
        <IconButton
          name={panelOpen ? labels.collapse : labels.expand}
          icon={panelOpen ? 'collapse' : 'expand'}
          expanded={panelOpen}
          onClick={() => onLook({ panelOpen: !panelOpen })}
        />
        <IconButton name={labels.close} icon="close" onClick={onClose} />
      </header>
      <div role="status">
        {/* A new element each time: the same words twice are shown and read aloud twice. */}
        {said.times > 0 && (
          <p key={said.times} class="said">
            {said.words}
          </p>
        )}
      </div>
      {panelOpen && (
        <RevealContext.Provider value={{ reveal: revealing, adLanguage: view.adLanguage, label: labels.showInAd }}>
          <div class="body">
            <Headline view={view} />
            <Notices notices={broken ? [...view.notices, labels.portalBroken] : view.notices} />
            {broken && (
              <p class="actions">
                <PlainButton onClick={broken.onCheck}>{labels.checkPage}</PlainButton>
                <PlainButton onClick={() => copy(broken.diagnosis)}>{labels.copyDiagnosis}</PlainButton>
              </p>
            )}
            {view.status === 'findings' && (
              <>
                <Meaning view={view} />
                <Findings groups={view.groups} labels={labels} />
                <Particulars view={view} />
              </>
            )}
            <footer>
              {view.status === 'findings' && reveal && (
                <label class="switch">
                  <input
                    type="checkbox"
                    checked={look.markQuotes}
                    onChange={(event) => onLook({ markQuotes: event.currentTarget.checked })}
                  />
                  <span>{labels.markQuotes}</span>
                </label>
              )}
              <p class="actions">
                {view.status === 'findings' && (
                  <PlainButton onClick={() => copy(view.plainText)}>{labels.copy}</PlainButton>
                )}
                <PlainButton onClick={onOptions}>{labels.options}</PlainButton>
              </p>
              <p class="made-with">{view.madeWith}</p>
            </footer>
          </div>
        </RevealContext.Provider>
      )}
    </aside>
  );
}

function Notices({ notices }: { notices: readonly string[] }) {
  if (notices.length === 0) return null;
  return (
    <ul class="notices">
      {notices.map((notice) => (
        <li key={notice}>{notice}</li>
      ))}
    </ul>
  );
}

function Meaning({ view: { means, meansNot, labels } }: { view: PanelView }) {
  return (
    <section class="meaning">
      <Disclosure summary={labels.meaning}>
        <h3>{labels.means}</h3>
        <ul>
          {means.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <h3>{labels.meansNot}</h3>
        <ul>
          {meansNot.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

interface IconButtonProps {
  name: string;
  icon: Parameters<typeof Icon>[0]['name'];
  expanded?: boolean;
  class?: string;
  onClick: () => void;
}

function IconButton({ name, icon, expanded, class: className = '', onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class={`icon-button ${className}`}
      aria-label={name}
      title={name}
      aria-expanded={expanded}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

function PlainButton({ onClick, children }: { onClick: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="plain-button" onClick={onClick}>
      {children}
    </button>
  );
}
