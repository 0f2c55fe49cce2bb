import { defineContentScript } from 'wxt/utils/define-content-script';
import { listen, send } from '#src/messaging/exchange';
import { pageWords } from '#src/page/page-words';
import { builtInPortals } from '#src/page/portals/registry';
import { readPosting, type Reading } from '#src/page/read-posting';
import { readSelection } from '#src/page/read-selection';
import { watchPostings } from '#src/page/watch-postings';
import { mayBePeerWork, mayHoldPeerWork } from '#src/posting/gate';
import type { Posting } from '#src/posting/posting';
import { titleVerdict } from '#src/posting/title-gate';
import '#src/presentation/highlight/highlight.css';
import type { ReportActions } from '#src/presentation/panel/report-actions';
import { createLateViews } from '#src/presentation/views/late-views';

export default defineContentScript({
  matches: builtInPortals.flatMap(({ matches }) => matches),
  main({ signal }) {
    const views = createLateViews(document);
    const shownActions = async (): Promise<ReportActions> => {
      const actions = (await views.started)?.overlay.actions();
      if (!actions) throw new Error('The page shows no report any more.');
      return actions;
    };

    // Listening must begin at once: who puts this script into a page speaks to it right after.
    listen(
      {
        'weigh-page': () => {
          const { posting } = readAsAsked();
          return {
            mayBePeerWork: posting.textStatus === 'full' && mayBePeerWork(wordsOf(posting)),
            length: posting.text.length,
            frames: [...document.querySelectorAll('iframe')].map(({ src }) => src),
          };
        },
        'read-page': () => {
          void views.open(readAsAsked(), { asked: true, signal });
          return null;
        },
        'show-panel': async () => {
          (await views.started)?.overlay.reopen();
          return null;
        },
        'toggle-panel': async () => {
          (await views.started)?.overlay.toggle();
          return null;
        },
        'save-by-key': async () => {
          await (await views.started)?.overlay.save();
          return null;
        },
        'read-selection': () => {
          const reading = readSelection(document, location.href);
          if (reading) void views.open(reading, { asked: true, signal });
          return null;
        },
        'describe-page': async () => (await (await views.started)?.overlay.describe()) ?? null,
        'reveal-quote': async ({ quote }) => (await views.started)?.overlay.reveal(quote) ?? false,
        'correct-shown': async ({ change, words }) => (await shownActions()).correct(change, words),
        'selected-text': async () => (await shownActions()).selectedText(),
        'recall-shown': async () => (await shownActions()).recallAd(),
        'save-shown': async ({ joinTo }) => (await shownActions()).saveAd(joinTo),
        'make-shown-example': async () => (await shownActions()).makeExample(),
        'forget-shown-questions': async () => {
          await (await shownActions()).forgetQuestions();
          return null;
        },
      },
      signal,
    );
    const comeBack = (): void => {
      if (!document.hidden) void views.refreshBadges();
    };
    document.addEventListener('visibilitychange', comeBack, { signal });
    // Fires also when the browser brings a kept page back.
    addEventListener('pageshow', comeBack, { signal });
    watchPostings({
      document,
      signal,
      mayHoldAd: () => mayHoldPeerWork(pageWords(document)),
      onPosting: (reading, until) => {
        if (mayBePeerWork(wordsOf(reading.posting))) void views.open(reading, { asked: false, signal: until });
      },
      onGone: () => void send({ kind: 'posting-gone' }),
      onCards: (cards) => {
        const ads = cards.map(({ title, text, ...card }) => ({
          ...card,
          titleNamesRole: titleVerdict(title, text) === 'yes',
        }));
        void views.updateBadges(ads);
      },
    });
  },
});

const wordsOf = ({ title, fields, text }: Posting): string => [title, ...Object.values(fields), text].join('\n');

/** Where a portal's own hooks find no ad any more, a person who asks has the page read like any other. */
function readAsAsked(): Reading {
  const reading = readPosting(document, location.href);
  return reading.posting.textStatus === 'full' ? reading : readPosting(document, location.href, null);
}
