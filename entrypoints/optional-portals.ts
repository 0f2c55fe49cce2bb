import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { optionalPortals } from '#src/page/portals/optional';
import { offerPortals } from '#src/page/portals/registry';

export default defineUnlistedScript(() => offerPortals(optionalPortals));
