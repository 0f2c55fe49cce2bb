import type { FrameStrings } from './index';

export const en: FrameStrings = {
  skip: 'Skip to content',
  navigation: 'Pages of Likeverd',
  pages: {
    library: 'Saved ads',
    preview: 'Write an ad',
    research: 'Research',
    guide: 'How ads are read',
    options: 'Settings',
  },
  faults: {
    full: 'There is no room for more. Nothing was changed. Free some space on the disk, or delete something here, and try again.',
    blocked: 'Another tab uses an older version of Likeverd. Close that tab and try again.',
    outdated: 'Likeverd was updated. Reload the page to go on.',
    closed:
      'The browser does not let us open what is saved. A private window or blocked site data can be the cause. Nothing was deleted. Reload the page, or restart the browser.',
    gone: 'This is no longer here. It may have been deleted in another tab.',
    unknown:
      'Something went wrong, and we do not know what. Nothing was changed, and what you have saved is not deleted. Try again, or reload the page.',
  },
  reload: 'Reload the page',
  tryAgain: 'Try again',
  undo: 'Undo',
  cancel: 'Cancel',
  close: 'Close',
};
