import type { PanelView } from '../panel-view';
import { beforeAnswer } from '../strings/before-answer';
import type { Locale } from '../strings/locale';
import { IconButton, PlainButton } from './buttons';
import { Headline, Score } from './headline';
import { Mark } from './icons';
import { Notices } from './notices';
import type { Box } from './place/choose-place';
import { usePlace } from './place/use-place';
import type { ReportActions } from './report-actions';
import { ReportBody } from './report-body';
import type { Reveal } from './reveal';
import { useSaying } from './use-saying';

/** What the panel is about right now. */
export type PanelContent =
  | { kind: 'reading'; locale: Locale }
  | { kind: 'failed'; locale: Locale; why: 'failed' | 'reloadPage'; retry: () => void }
  | { kind: 'report'; view: PanelView; reveal: Reveal; actions: ReportActions; broken: BrokenPortal | null };

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
  /** Where it was put by hand, as shares (0..1) of the free room; null: at its side. */
  panelPlace: { x: number; y: number } | null;
  markQuotes: boolean;
  /** Whether the panel waits to be asked for on this site. */
  quietHere: boolean;
}

export interface PanelProps {
  content: PanelContent;
  look: PanelLook;
  onLook: (change: Partial<Omit<PanelLook, 'quietHere'>>) => void;
  onQuietHere: (quiet: boolean) => void;
  /** What the panel must not cover, in the window. */
  keepClear: () => readonly Box[];
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

type WaitingProps = PanelProps & { content: Exclude<PanelContent, { kind: 'report' }> };

function WaitingPanel({ content, look, keepClear, onLook, onClose }: WaitingProps) {
  const texts = beforeAnswer[content.locale];
  const { panelRef } = usePlace({ ...look, panelOpen: false }, keepClear, (panelPlace) => onLook({ panelPlace }));
  return (
    <aside
      ref={panelRef}
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
  onQuietHere,
  keepClear,
  onClose,
  onOptions,
}: PanelProps & { content: PanelContent & { kind: 'report' } }) {
  const { view, reveal, actions, broken } = content;
  const { labels, score } = view;
  const { panelSide } = look;
  const { panelRef, isCrowded, insist, dragFrom, moveBy } = usePlace(look, keepClear, (panelPlace) =>
    onLook({ panelPlace }),
  );
  const panelOpen = look.panelOpen && !isCrowded;
  const turn = (): void => {
    insist(!panelOpen);
    onLook({ panelOpen: !panelOpen });
  };
  const other = panelSide === 'right' ? 'left' : 'right';
  const { saying, say, copy } = useSaying(labels);

  return (
    <aside
      ref={panelRef}
      class="panel"
      lang={view.locale}
      aria-label={labels.panelName}
      data-side={panelSide}
      data-open={panelOpen}
    >
      <header class="bar" onPointerDown={dragFrom}>
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
            title={`${other === 'left' ? labels.moveLeft : labels.moveRight}. ${labels.move}`}
            onClick={() => onLook({ panelSide: other, panelPlace: null })}
            onKeyDown={moveBy}
          />
        )}
        <IconButton
          name={panelOpen ? labels.collapse : labels.expand}
          icon={panelOpen ? 'collapse' : 'expand'}
          aria-expanded={panelOpen}
          onClick={turn}
        />
        <IconButton name={labels.close} icon="close" onClick={onClose} />
      </header>
      {saying}
      {panelOpen && (
        <div class="body">
          {view.status === 'findings' ? (
            <ReportBody view={view} reveal={reveal} actions={actions} say={say} copy={copy} />
          ) : (
            <>
              <Headline view={view} />
              <Notices notices={broken ? [...view.notices, labels.portalBroken] : view.notices} />
            </>
          )}
          {broken && (
            <p class="actions">
              <PlainButton onClick={broken.onCheck}>{labels.checkPage}</PlainButton>
              <PlainButton onClick={() => copy(broken.diagnosis)}>{labels.copyDiagnosis}</PlainButton>
            </p>
          )}
          <footer>
            {view.status === 'findings' && reveal && (
              <Switch checked={look.markQuotes} onChange={(markQuotes) => onLook({ markQuotes })}>
                {labels.markQuotes}
              </Switch>
            )}
            <Switch checked={look.quietHere} onChange={onQuietHere}>
              {labels.quietHere}
            </Switch>
            <p class="actions">
              {view.status === 'findings' && (
                <PlainButton onClick={() => copy(view.plainText)}>{labels.copy}</PlainButton>
              )}
              <PlainButton onClick={onOptions}>{labels.options}</PlainButton>
            </p>
            <p class="made-with">{view.madeWith}</p>
          </footer>
        </div>
      )}
    </aside>
  );
}

interface SwitchProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: string;
}

function Switch({ checked, onChange, children }: SwitchProps) {
  return (
    <label class="switch">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
