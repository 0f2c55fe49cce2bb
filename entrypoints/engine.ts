import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { assess } from '#src/assessment/assess';
import { answerPage } from '#src/messaging/answer-page';
import { offerEngine, type Engine } from '#src/messaging/engine';
import { buildPanelView } from '#src/presentation/build-panel-view';

export default defineUnlistedScript(() => {
  const engine: Engine = { assess: (posting, weights = 'default') => assess(posting, { weights }), buildPanelView };
  offerEngine(engine);
  answerPage(engine);
});
