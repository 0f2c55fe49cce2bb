import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startViews } from '#src/presentation/views/start-views';
import { provideViews } from '#src/presentation/views/views';

export default defineUnlistedScript(() => provideViews(startViews));
