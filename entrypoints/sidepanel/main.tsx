import { startPage } from '#src/presentation/pages/start-page';
import { SidePanel } from '#src/presentation/side-panel/side-panel';

void startPage(SidePanel);
