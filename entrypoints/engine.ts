import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { assess } from '#src/assessment/assess';
import { offerEngine } from '#src/messaging/engine';
import { buildPanelView } from '#src/presentation/build-panel-view';

export default defineUnlistedScript(() => offerEngine({ assess, buildPanelView }));
