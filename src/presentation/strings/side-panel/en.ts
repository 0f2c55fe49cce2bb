import type { SidePanelStrings } from './index';

export const en: SidePanelStrings = {
  title: 'The ad in this tab',
  asking: 'Looking …',
  nothing: 'No ad has been read in this tab.',
  nothingHint:
    'Open an ad for a peer worker. If it is on a page we do not know, press the Likeverd button in the toolbar and choose “Check this page”.',
};
