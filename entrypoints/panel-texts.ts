import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { panelTextsScript } from '#src/messaging/engine';
import { buildPanelView } from '#src/presentation/build-panel-view';

export default defineUnlistedScript(() => panelTextsScript.offer({ buildPanelView }));
