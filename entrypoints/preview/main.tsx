import { startPage } from '#src/presentation/pages/start-page';
import { PreviewPage } from '#src/presentation/preview/preview-page';

void startPage(PreviewPage);
