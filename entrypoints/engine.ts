import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { outline } from '#src/analysis/text/outline';
import { assess } from '#src/assessment/assess';
import { correctReport } from '#src/assessment/correct-report';
import { answerPage } from '#src/messaging/answer-page';
import { engineScript, type Engine } from '#src/messaging/engine';

export default defineUnlistedScript(() => {
  const engine: Engine = {
    assess: (posting, weights = 'default') => assess(posting, { weights }),
    correctReport,
    outline,
  };
  engineScript.offer(engine);
  answerPage(engine);
});
