import { startPage } from '#src/presentation/pages/start-page';
import { StatusPage } from '#src/presentation/status/status-page';

void startPage(StatusPage);
