import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { panelTextsScript } from '#src/messaging/engine';
import { buildPanelView } from '#src/presentation/build-panel-view';
import { buildSavedView } from '#src/presentation/build-saved-view';

export default defineUnlistedScript(() => panelTextsScript.offer({ buildPanelView, buildSavedView }));
