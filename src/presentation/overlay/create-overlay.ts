import { changeSettings, isQuiet, localeOf, sameWeights, type Settings } from '#src/library/settings';
import { NobodyThere, send } from '#src/messaging/exchange';
import { watchApplyControls } from '#src/page/apply-controls';
import { rangesOf } from '#src/page/ranges';
import type { Reading } from '#src/page/read-posting';
import { canMark, clearMarks, lightUp, markQuotes, type Tone } from '../highlight/mark-quotes';
import { scrollToRange } from '../highlight/scroll-to';
import { correctionOf } from '../panel/correction-of';
import type { BrokenPortal } from '../panel/panel';
import { mountPanel, type PanelContent, type PanelSettings } from '../panel/mount-panel';
import type { ReportActions } from '../panel/report-actions';
import type { PanelView, QuoteView } from '../panel-view';

export interface Overlay {
  /**
   * Has the posting assessed and shows the answer, until `signal` ends. `asked`: a person asked for it, so it is also
   * said when there is nothing to show.
   */
  open(reading: Reading, options: { asked: boolean; signal: AbortSignal }): Promise<void>;
  /** Shows the panel again after it was closed. */
  reopen(): void;
  /** Closes the panel, or shows it again. */
  toggle(): void;
  /** Saves the ad on show if it is new, and shows where it stands among the saved ones. */
  save(): Promise<void>;
  arrange(settings: Settings): void;
  /** The report on show or closed by hand, once it is there; null when there is none. */
  describe(): Promise<PanelView | null>;
  /** Lights up a quote of the report in the page; false when it no longer stands there. */
  reveal(quote: QuoteView): boolean;
  /** What one can do with that report; null when there is none. */
  actions(): ReportActions | null;
}

/** Answers usually come at once; only a wait longer than this, in milliseconds, is worth a word. */
const worthAWord = 400;

/** Panel and marks for the posting of the page: at most one at a time. */
export function createOverlay(document: Document, initial: Settings): Overlay {
  let settings = initial;
  let shown: { reading: Reading; view: PanelView } | null = null;
  let closedByHand = false;
  /** Asks again for the posting on show, in the language chosen now. */
  let askAgain: (() => Promise<void>) | null = null;
  /** The question that is being answered. */
  let asking: Promise<void> = Promise.resolve();

  const site = document.location.hostname;
  const lookOf = (chosen: Settings): PanelSettings => ({ ...chosen, quietHere: chosen.quietSites.includes(site) });
  const panel = mountPanel(document, {
    settings: lookOf(settings),
    onLook: (change) => void changeSettings(change),
    onQuietHere: (quiet) => void changeSettings({ quietSites: withSite(settings.quietSites, site, quiet) }),
    keepClear: watchApplyControls(document),
    onClose: close,
    onOptions: () => void send({ kind: 'open-options' }),
  });

  function close(): void {
    closedByHand = true;
    hide();
  }

  function hide(): void {
    panel.remove();
    clearMarks();
  }

  function show(): void {
    if (!shown) return;
    const { reading, view } = shown;
    panel.show({
      kind: 'report',
      view,
      reveal: canMark() ? (quote) => reveal(reading, quote) : null,
      actions: actionsOn(shown, replace),
      broken: brokenPortal(reading, view),
    });
    markQuotes(settings.markQuotes ? marksOf(reading, view) : []);
  }

  function reopen(): void {
    closedByHand = false;
    show();
  }

  /** Shows another report of the same posting, unless that is no longer the one on show. */
  function replace(reading: Reading, view: PanelView): void {
    if (shown?.reading !== reading) return;
    shown = { reading, view };
    if (!closedByHand) show();
    tellChange();
  }

  async function ask(reading: Reading, asked: boolean, signal: AbortSignal): Promise<void> {
    const locale = localeOf(settings);
    const tell = (content: PanelContent): void => {
      // What a person has closed stays closed, also when the language changes.
      if (!closedByHand) panel.show(content);
    };
    const waiting = setTimeout(() => tell({ kind: 'reading', locale }), worthAWord);
    signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });
    try {
      const view = await send({ kind: 'assess-posting', posting: reading.posting });
      if (signal.aborted) return;
      shown = view.status === 'not-peer-work' && !asked ? null : { reading, view };
      if (shown && !closedByHand) show();
      else hide();
      tellChange();
    } catch (error) {
      if (signal.aborted) return;
      const why = error instanceof NobodyThere ? 'reloadPage' : 'failed';
      tell({ kind: 'failed', locale, why, retry: () => void ask(reading, asked, signal) });
    } finally {
      clearTimeout(waiting);
    }
  }

  return {
    async open(reading, { asked, signal }) {
      // A quiet panel is there to be asked for, like one that was closed.
      closedByHand = !asked && isQuiet(settings, site);
      askAgain = () => ask(reading, asked, signal);
      signal.addEventListener(
        'abort',
        () => {
          shown = null;
          askAgain = null;
          hide();
          tellChange();
        },
        { once: true },
      );
      await (asking = askAgain());
    },
    reopen,
    toggle: () => (closedByHand ? reopen() : close()),
    async save() {
      if (shown?.view.status !== 'findings') return;
      const actions = actionsOn(shown, replace);
      if ((await actions.recallAd()).state === 'new') await actions.saveAd(null);
      // What is shown anew asks anew.
      reopen();
    },
    arrange(next) {
      const otherWords = localeOf(next) !== localeOf(settings) || !sameWeights(next, settings);
      const otherMarks = next.markQuotes !== settings.markQuotes;
      settings = next;
      panel.arrange(lookOf(settings));
      if (otherWords) void askAgain?.();
      else if (otherMarks && !closedByHand) show();
    },
    async describe() {
      await asking;
      return shown?.view ?? null;
    },
    reveal: (quote) => shown !== null && canMark() && reveal(shown.reading, quote),
    actions: () => shown && actionsOn(shown, replace),
  };
}

/** What one can do with the report on show. */
function actionsOn(
  { reading, view: { textHash, adTitle, employer } }: { reading: Reading; view: PanelView },
  replace: (reading: Reading, view: PanelView) => void,
): ReportActions {
  const { posting } = reading;
  return {
    async correct(change, words) {
      const correction = correctionOf(posting, change, words);
      if (correction) replace(reading, await send({ kind: 'correct-finding', posting, textHash, correction }));
      return correction !== null;
    },
    selectedText: async () => String(getSelection() ?? ''),
    makeExample: () => send({ kind: 'make-example', posting }),
    async keepQuestions(questions) {
      await send({ kind: 'keep-questions', list: { textHash, title: adTitle, employer, questions } });
    },
    async forgetQuestions() {
      await send({ kind: 'forget-questions', textHash });
      replace(reading, await send({ kind: 'assess-posting', posting }));
    },
    async openQuestions() {
      await send({ kind: 'open-questions', textHash });
    },
    recallAd: () => send({ kind: 'recall-ad', posting }),
    saveAd: (joinTo) => send({ kind: 'save-ad', posting, joinTo }),
    async openSavedAd(adId) {
      await send({ kind: 'open-saved-ad', adId });
    },
  };
}

/** To the side panel, where one is open. */
const tellChange = (): void => void send({ kind: 'report-changed' }).catch(() => {});

const withSite = (sites: readonly string[], site: string, quiet: boolean): string[] => [
  ...sites.filter((other) => other !== site),
  ...(quiet ? [site] : []),
];

function brokenPortal(
  { posting: { portal }, failedHooks }: Reading,
  { status, madeWith }: PanelView,
): BrokenPortal | null {
  if (status !== 'unreadable' || portal === null) return null;
  return {
    diagnosis: `${madeWith}\n${portal}: ${failedHooks.join(', ')}`,
    onCheck: () => void send({ kind: 'check-tab' }),
  };
}

function marksOf(reading: Reading, { groups }: PanelView): { tone: Tone; ranges: Range[] }[] {
  return groups.flatMap(({ level, criteria }) =>
    level === 'not-stated'
      ? []
      : [
          {
            tone: level,
            ranges: criteria.flatMap(({ quotes }) => quotes.flatMap((quote) => placesOf(reading, quote))),
          },
        ],
  );
}

/** Scrolls to the quote and lights it up; false when it no longer stands in the page. */
function reveal(reading: Reading, quote: QuoteView): boolean {
  const ranges = placesOf(reading, quote);
  lightUp(ranges);
  if (ranges[0]) scrollToRange(ranges[0]);
  return ranges.length > 0;
}

function placesOf({ posting: { text }, segments }: Reading, { start, end }: QuoteView): Range[] {
  return start === undefined || end === undefined ? [] : rangesOf({ text, segments }, start, end);
}
