import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { optionalPortals } from '#src/page/portals/optional';
import { offerPortals } from '#src/page/portals/registry';
import { testPage } from '#src/page/portals/self-test';

/** Put into the tab that the status page asks about; what it returns is the answer. */
export default defineUnlistedScript(() => {
  offerPortals(optionalPortals);
  return testPage(document, location.href);
});
