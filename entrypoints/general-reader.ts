import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fullReader } from '#src/page/full-reader';
import { provideGeneralReader } from '#src/page/general-reader';

export default defineUnlistedScript(() => provideGeneralReader(fullReader));
