import { render } from 'preact';
import { Panel, type PanelContent, type PanelLook, type PanelProps } from './panel';
import tokensCss from '../tokens.css?inline';
import panelCss from './panel.css?inline';

export type { PanelContent, PanelLook } from './panel';

export interface PanelSettings extends PanelLook {
  theme: 'auto' | 'light' | 'dark';
}

export interface MountedPanel {
  show(content: PanelContent): void;
  arrange(settings: PanelSettings): void;
  /** Takes the panel out of the page. `show` brings it back. */
  remove(): void;
}

interface PanelEvents extends Omit<PanelProps, 'content' | 'look'> {
  settings: PanelSettings;
}

/** The name of the element that holds the panel; pages are read without it. */
export const panelHostName = 'likeverd-panel';

/**
 * The panel in a shadow root of its own, beside the page's body: no node of the page is touched. Its style sheet is a
 * style element inside that root, which neither `style-src` nor Trusted Types of the page can stop.
 */
export function mountPanel(document: Document, events: PanelEvents): MountedPanel {
  const host = document.createElement(panelHostName);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = tokensCss + panelCss;
  const place = document.createElement('div');
  root.append(style, place);
  keepKeysInside(host);

  let { settings } = events;
  let content: PanelContent | null = null;

  const draw = (): void => {
    host.dataset.theme = settings.theme;
    host.dataset.open = String(content?.kind === 'report' && settings.panelOpen);
    render(content && <Panel {...events} content={content} look={settings} />, place);
  };
  return {
    show(next) {
      content = next;
      // Before it is drawn: where it stands depends on how large it is, which only a page tells.
      if (!host.isConnected) document.documentElement.append(host);
      draw();
    },
    arrange(next) {
      settings = next;
      draw();
    },
    remove() {
      content = null;
      draw();
      host.remove();
    },
  };
}

/** Portals have keyboard shortcuts of their own; keys pressed in the panel are not meant for them. */
function keepKeysInside(host: HTMLElement): void {
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
}
