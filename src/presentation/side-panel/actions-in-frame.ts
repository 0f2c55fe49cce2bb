import { send, sendToTab } from '#src/messaging/exchange';
import type { PanelView } from '../panel-view';
import type { ReportActions } from '../panel/report-actions';
import type { Frame } from './use-shown-report';

/** What one can do with the report that a frame shows; the frame says when it shows another one. */
export function actionsInFrame({ tabId, frameId }: Frame, view: PanelView): ReportActions {
  const { textHash, adTitle, employer } = view;
  return {
    correct: (change, words) => sendToTab(tabId, { kind: 'correct-shown', change, words }, frameId),
    selectedText: () => sendToTab(tabId, { kind: 'selected-text' }, frameId),
    makeExample: () => sendToTab(tabId, { kind: 'make-shown-example' }, frameId),
    async keepQuestions(questions) {
      await send({ kind: 'keep-questions', list: { textHash, title: adTitle, employer, questions } });
    },
    async forgetQuestions() {
      await sendToTab(tabId, { kind: 'forget-shown-questions' }, frameId);
    },
    async openQuestions() {
      await send({ kind: 'open-questions', textHash });
    },
    recallAd: () => sendToTab(tabId, { kind: 'recall-shown' }, frameId),
    saveAd: (joinTo) => sendToTab(tabId, { kind: 'save-shown', joinTo }, frameId),
    async openSavedAd(adId) {
      await send({ kind: 'open-saved-ad', adId });
    },
  };
}
