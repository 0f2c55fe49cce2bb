import { assess } from '#src/assessment/assess';
import { buildPanelView } from '#src/presentation/build-panel-view';
import { readPosting } from '#src/page/read-posting';
import { parseHtml } from '../src/cli/parse-html';
import { addressOf, adPage, peerAd } from '../tests/e2e/sample-pages';
let t=performance.now(); const {posting}=readPosting(parseHtml(adPage(peerAd)), addressOf(peerAd)); console.log('read',performance.now()-t);
t=performance.now(); const r=assess(posting); console.log('assess',performance.now()-t);
t=performance.now(); buildPanelView(r,'nb'); console.log('view',performance.now()-t);
