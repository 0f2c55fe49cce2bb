import { GuidePage } from '#src/presentation/guide/guide-page';
import { startPage } from '#src/presentation/pages/start-page';

void startPage(GuidePage);
