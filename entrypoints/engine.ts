import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { outline } from '#src/analysis/text/outline';
import { assess } from '#src/assessment/assess';
import { dismissFindings } from '#src/assessment/dismiss-findings';
import { answerPage } from '#src/messaging/answer-page';
import { engineScript, type Engine } from '#src/messaging/engine';

export default defineUnlistedScript(() => {
  const engine: Engine = {
    assess: (posting, weights = 'default') => assess(posting, { weights }),
    dismissFindings,
    outline,
  };
  engineScript.offer(engine);
  answerPage(engine);
});
