import { OptionsPage } from '#src/presentation/options/options-page';
import { startPage } from '#src/presentation/pages/start-page';

void startPage(OptionsPage);
